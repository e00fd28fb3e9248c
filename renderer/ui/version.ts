let version = '';

/** The product's version, as main told it at the start. */
export function setVersion(told: string): void {
  version = told;
}

export function getVersion(): string {
  return version;
}
