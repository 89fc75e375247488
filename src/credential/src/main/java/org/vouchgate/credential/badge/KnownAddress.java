package org.vouchgate.credential.badge;

import java.util.Collection;
import java.util.List;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.badge.RecipientIdentity.Match;

/**
 * An e-mail address that is taken to be the candidate's.
 *
 * @param address the address
 * @param control who says that it is theirs
 */
public record KnownAddress(String address, Control control) {

    /** Who says that an address is the candidate's. */
    public enum Control {
        /** The candidate showed that they read what is sent there, or an identity credential that they hold says so. */
        PROVED_BY_CANDIDATE,
        /** The employer has it from an application or a conversation. Nobody proved anything. */
        KNOWN_TO_EMPLOYER
    }

    /** What a match of identities is worth, the most first. */
    public enum Strength {
        /** The issuer wrote to an address that the candidate proved to be theirs. */
        PROVED_ADDRESS("proved-address", SubjectBinding.IDENTIFIER_MATCH),
        /** The issuer wrote to the address that the employer has. Whoever presents it need not be who reads it. */
        EMPLOYERS_ADDRESS("employers-address", SubjectBinding.NONE),
        /** The issuer used MD5, under which other addresses look the same. */
        BROKEN_HASH("broken-hash", SubjectBinding.NONE),
        /** The issuer wrote to another address than those known. */
        OTHER_ADDRESS("other-address", SubjectBinding.NONE),
        /** The issuer named no address, or none is known. */
        NOT_COMPARED("not-compared", SubjectBinding.NONE);

        private final String wireName;
        private final SubjectBinding binding;

        Strength(String wireName, SubjectBinding binding) {
            this.wireName = wireName;
            this.binding = binding;
        }

        /** The name used in APIs and reports; stable across releases. */
        public String wireName() {
            return wireName;
        }

        /** What it says about presenter and subject by itself; a proven key says more (OB-08, D16). */
        public SubjectBinding binding() {
            return binding;
        }
    }

    /** How the addresses a credential was written to compare to those that are known: the strongest match there is. */
    public static Strength matching(Credential credential, Collection<KnownAddress> known) {
        var identities = RecipientIdentity.in(credential);
        if (identities.isEmpty() || known.isEmpty()) {
            return Strength.NOT_COMPARED;
        }
        return known.stream()
                .map(each -> each.strength(identities))
                .reduce(Strength.OTHER_ADDRESS, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    private Strength strength(List<RecipientIdentity> identities) {
        var best = identities.stream()
                .map(identity -> identity.ofMailAddress(address))
                .reduce(Match.DIFFERENT, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        return switch (best) {
            case SAME -> control == Control.PROVED_BY_CANDIDATE ? Strength.PROVED_ADDRESS : Strength.EMPLOYERS_ADDRESS;
            case SAME_BY_BROKEN_HASH -> Strength.BROKEN_HASH;
            case DIFFERENT -> Strength.OTHER_ADDRESS;
        };
    }

    /** Keeps addresses out of logs. */
    @Override
    public String toString() {
        return "KnownAddress[" + control + "]";
    }
}
