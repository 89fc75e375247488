package org.vouchgate.credential.trust.revocation;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.vouchgate.testkit.TestCa;

/** Publishes what an authority says about the certificates it issued. */
final class Responder {

    private final TestCa authority;
    private final Instant at;

    Responder(TestCa authority, Instant at) {
        this.authority = authority;
        this.at = at;
    }

    /** An answer to a question as it was put, fresh for an hour. */
    byte[] answer(byte[] request, boolean revoked) {
        try {
            var asked = new OCSPReq(request).getRequestList()[0].getCertID();
            var key =
                    SubjectPublicKeyInfo.getInstance(authority.key().publicKey().getEncoded());
            var sha1 =
                    new JcaDigestCalculatorProviderBuilder().build().get(org.bouncycastle.cert.ocsp.RespID.HASH_SHA1);
            var basic = new BasicOCSPRespBuilder(key, sha1)
                    .addResponse(
                            asked,
                            revoked
                                    ? new RevokedStatus(Date.from(at.minusSeconds(60)), CRLReason.keyCompromise)
                                    : CertificateStatus.GOOD,
                            Date.from(at),
                            Date.from(at.plus(Duration.ofHours(1))))
                    .build(signer(), null, Date.from(at));
            return new OCSPRespBuilder()
                    .build(OCSPRespBuilder.SUCCESSFUL, basic)
                    .getEncoded();
        } catch (OCSPException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A list that is fresh for a day. */
    byte[] list(X509Certificate... revoked) {
        try {
            var builder = new X509v2CRLBuilder(
                    X500Name.getInstance(
                            authority.certificate().getSubjectX500Principal().getEncoded()),
                    Date.from(at));
            builder.setNextUpdate(Date.from(at.plus(Duration.ofDays(1))));
            for (var certificate : revoked) {
                builder.addCRLEntry(
                        certificate.getSerialNumber(), Date.from(at.minusSeconds(60)), CRLReason.keyCompromise);
            }
            return builder.build(signer()).getEncoded();
        } catch (OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ContentSigner signer() throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA")
                .build(authority.key().privateKey());
    }
}
