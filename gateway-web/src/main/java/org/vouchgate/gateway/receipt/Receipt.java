package org.vouchgate.gateway.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.wording.CredentialNames;
import org.vouchgate.words.Words;

/**
 * What a candidate is given in writing once a request has ended.
 *
 * @param reference  names the request
 * @param revision   from 1; rises with every correction of what was concluded
 * @param state      how it ended
 * @param reason     why, from a closed list
 * @param endedAt    when
 * @param asking     who asked, for what
 * @param asked      what was asked
 * @param shared     what was shared; empty if nothing was
 * @param conclusion what was concluded from it; absent if nothing was
 * @param systems    names of the recruiting systems that are told
 * @param keptUntil  when everything is erased here
 * @param unscoredAt when the candidate asked not to be scored, if they did
 * @param version    the gateway's release
 */
public record Receipt(
        UUID reference,
        int revision,
        String state,
        Optional<String> reason,
        Instant endedAt,
        Asking asking,
        List<Asked> asked,
        List<Shared> shared,
        Optional<Conclusion> conclusion,
        List<String> systems,
        Instant keptUntil,
        Optional<Instant> unscoredAt,
        String version) {

    /** Kinds that cannot be shared in part. */
    private static final Set<String> WHOLE =
            Set.of(CredentialFormat.JWT_VC.identifier(), CredentialFormat.DATA_INTEGRITY_VC.identifier());

    public Receipt {
        asked = List.copyOf(asked);
        shared = List.copyOf(shared);
        systems = List.copyOf(systems);
    }

    /**
     * Who asked, for what.
     *
     * @param contact whom of the employer's to turn to: an e-mail address, or the address of a page
     * @param person  who of the employer's people asked
     * @param purposeLanguage in which language the purpose is written, if anybody said
     */
    public record Asking(
            String employer,
            Optional<String> contact,
            String person,
            String job,
            String purpose,
            Optional<String> purposeLanguage,
            Instant openedAt) {}

    /**
     * One credential that was asked for.
     *
     * @param id     names it in the query
     * @param types  the types that would have done, as the query writes them
     * @param claims the steps to each claim that was asked for; empty if none was asked for by name
     * @param whole  whether this kind cannot be shared in part
     */
    public record Asked(String id, String format, List<String> types, List<List<String>> claims, boolean whole) {

        public Asked {
            types = List.copyOf(types);
            claims = claims.stream().map(List::copyOf).toList();
        }
    }

    /**
     * One credential that was shared.
     *
     * @param asked what was asked of it, if the query says
     * @param shown the steps to each claim that it showed; absent if that is not known
     */
    public record Shared(AssessedCredential credential, Optional<Asked> asked, Optional<List<List<String>>> shown) {

        public Shared {
            shown = shown.map(claims -> claims.stream().map(List::copyOf).toList());
        }

        /** One of which it is not known what it showed. */
        public Shared(AssessedCredential credential, Optional<Asked> asked) {
            this(credential, asked, Optional.empty());
        }

        public String title(Words words) {
            return credential.title().orElseGet(() -> CredentialNames.ofTypes(credential.types(), words));
        }

        /** Whether all that is in it was shared, since its kind cannot be shared in part. */
        public boolean whole() {
            return asked.map(Asked::whole)
                    .orElseGet(() -> credential.format().filter(WHOLE::contains).isPresent());
        }

        /** What to call the issuer; empty if nobody has proven to be it. */
        public Optional<String> issuer() {
            return credential.findings().stream()
                            .anyMatch(finding -> finding.check().equals("integrity")
                                    && finding.answer().equals("passed"))
                    ? credential.issuerName()
                    : Optional.empty();
        }

        /** The credentials inside it, without what others say for it. */
        public long inside() {
            return credential.parts().stream()
                    .filter(part -> !part.isEndorsement())
                    .count();
        }

        /** How many of those are verified. */
        public long verifiedInside() {
            return credential.parts().stream()
                    .filter(part -> !part.isEndorsement())
                    .filter(part -> part.credential().assurance().equals("verified"))
                    .count();
        }
    }

    /**
     * What was concluded.
     *
     * @param judgedAt      when
     * @param severalPeople whether what was shared belongs to different people, so that nothing more is concluded
     * @param compared      whether it was held against the job's requirements
     * @param scored        whether a number was to be given
     * @param score         0 to 100; absent if there was too little evidence, or no number was to be given
     * @param coverage      the share of the requirements that there was evidence about, 0 to 1
     */
    public record Conclusion(
            Instant judgedAt,
            boolean severalPeople,
            boolean compared,
            boolean scored,
            Optional<Double> score,
            Optional<Double> coverage) {}
}
