/** The file that a form carries in its field `file`; a name and no bytes where none was chosen. */
export async function readFile(form: FormData): Promise<{ name: string; bytes: Uint8Array }> {
  const file = form.get('file');
  if (!(file instanceof File)) return { name: '', bytes: new Uint8Array() };
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
