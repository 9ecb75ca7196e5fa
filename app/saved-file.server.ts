/** An answer that a browser saves as a file. */
export const savedFile = (body: string, { name, type }: { name: string; type: string }) =>
  new Response(body, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
