/**
 * Imports packages that are not installed with this one, because most users need none of them.
 *
 * @param what what needs them, as the beginning of the error's sentence
 * @throws Error that says which packages to install when one of them is missing
 */
export async function optionalPackages<T>(
  what: string,
  names: readonly string[],
  load: () => Promise<T>,
): Promise<T> {
  try {
    return await load()
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    const missing =
      code === 'ERR_MODULE_NOT_FOUND' && names.some((name) => message.includes(`'${name}'`))
    if (!missing) throw error
    throw new Error(
      `${what} needs a package that is not installed: npm install ${names.join(' ')}`,
      { cause: error },
    )
  }
}
