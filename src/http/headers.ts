import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

/** Features of a browser that no page of ours uses; each is switched off by name. */
const unused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The security headers of every response, errors, redirects, 304 and files included. Nothing may run, nothing
 * comes from elsewhere, nobody may frame us. Strict-Transport-Security only where the readers' address is https.
 */
export function securityHeaders(publicUrl: string, fonts: boolean) {
  const self = ["'self'"];
  const none = ["'none'"];
  const set = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: none,
        imgSrc: self,
        styleSrc: self,
        ...(fonts ? { fontSrc: self } : {}),
        formAction: self,
        frameAncestors: none,
        baseUri: none,
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: publicUrl.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    xFrameOptions: { action: 'deny' },
  });
  const permissions = unused.map((feature) => `${feature}=()`).join(', ');
  return (req: Request, res: Response, next: NextFunction): void => {
    res.set('Permissions-Policy', permissions);
    set(req, res, next);
  };
}
