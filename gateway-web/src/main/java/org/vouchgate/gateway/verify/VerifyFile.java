package org.vouchgate.gateway.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.gateway.assessment.Places;
import org.vouchgate.gateway.platform.SigningSettings;
import org.vouchgate.record.RecordVerifier;
import org.vouchgate.record.Trust;
import org.vouchgate.record.Verification;

/** Verifies what somebody hands in: by this gateway's own keys, and by whom they rely on besides. */
@ApplicationScoped
public class VerifyFile {

    @Inject
    SigningSettings signing;

    @Inject
    Places places;

    @Inject
    Clock clock;

    /** Empty if too many are at it. */
    Optional<Verification> of(byte[] file, Trust besides) {
        return places.within(
                () -> Optional.of(new RecordVerifier(trust(besides), Optional.empty(), clock.instant()).of(file)));
    }

    /** The very keys, and not their authorities: under those others may have certificates, too. */
    private Trust trust(Trust besides) {
        var own = Stream.concat(Stream.of(signing.current()), signing.earlier().stream())
                .map(entry -> entry.chain().get(0))
                .map(X509Certificate::getPublicKey);
        return new Trust(
                besides.certificates(),
                Stream.<PublicKey>concat(own, besides.keys().stream()).toList(),
                besides.revoked());
    }
}
