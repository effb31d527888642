/** Makes the owner of a new installation by the form of its first start; returns the cookies. */
export async function becomeOwner(origin: string, token: string): Promise<string> {
  const response = await fetch(`${origin}/sign-in/${token}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      name: 'Bench',
      email: 'bench@example.com',
      password: 'long enough to be taken',
    }),
  })
  if (response.status !== 303) throw new Error(`the first start answered ${response.status}`)
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
