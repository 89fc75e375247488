package org.vouchgate.ats.report;

import java.time.Instant;
import java.util.Optional;

/**
 * One credential of the report: who vouches for what, and how it was judged.
 *
 * @param ref         names this row within the report only; never an identifier from the credential
 * @param type        for a person
 * @param issuerId    the issuer's identifier, as far as the signature proves it
 * @param issuerName  for a person
 * @param issuerTrust the list or registry that vouches for the issuer
 * @param assurance   how far it can be relied on, which the conclusion alone does not tell
 * @param partOf      the {@link #ref} of the credential it came inside of; what is around it does not vouch for it
 * @param format      how it was secured
 */
public record ReportedCredential(
        String ref,
        String type,
        Optional<String> issuerId,
        String issuerName,
        Optional<String> issuerTrust,
        Optional<Instant> issuedAt,
        Optional<Instant> validUntil,
        Conclusion conclusion,
        Assurance assurance,
        Optional<String> partOf,
        String format) {}
