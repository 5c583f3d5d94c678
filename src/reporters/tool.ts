/** Where reports lead to for politesse itself. */
export const homepage = 'https://github.com/politesse/politesse'
