const policy = {
  "default-src": "'self'",
  "script-src": "'self'",
  "worker-src": "'self'",
  // The editor of the playground writes its measures into style attributes.
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data:",
  "font-src": "'self' data:",
  "connect-src": "'self'",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'self'",
  "frame-ancestors": "'none'",
};

/** Sent with every answer. */
export const headers = {
  "content-security-policy": Object.entries(policy)
    .map((rule) => rule.join(" "))
    .join("; "),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
};
