import type { NextConfig } from 'next'

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

/** The content security policy is set per request by proxy.ts, which knows the nonce. */
const nextConfig: NextConfig = {
  typedRoutes: false,
  poweredByHeader: false,
  // scripts/serve.ts compresses, after it has looked at error pages.
  compress: false,
  reactStrictMode: true,
  // The test command checks types itself, once, for the whole tree.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg', 'pino', 'nodemailer', 'mailparser', 'pdfkit'],
  experimental: { serverActions: { bodySizeLimit: '6mb' } },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
}

export default nextConfig
