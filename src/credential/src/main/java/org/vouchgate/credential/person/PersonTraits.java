package org.vouchgate.credential.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.VerifiedCredential;
import org.vouchgate.credential.badge.KnownAddress;
import org.vouchgate.credential.badge.RecipientIdentity;
import org.vouchgate.credential.badge.RecipientIdentity.Match;

/** All that can tie one verified credential to another. Gives nothing away but how it compares. */
public final class PersonTraits {

    private final String issuer;
    private final boolean bound;
    private final Optional<String> key;
    private final Optional<String> subject;
    private final Set<Integer> addresses;
    private final Identification who;

    private PersonTraits(Credential content, List<KnownAddress> known) {
        issuer = content.issuer().identifier();
        bound = content.subjectBinding() == SubjectBinding.CRYPTOGRAPHIC;
        // D12: of a presentation's proof one learns who presents, not that the subject does
        key = bound ? content.holderKey() : Optional.empty();
        subject = content.subjectId().filter(id -> !isAddress(id));
        addresses = addresses(content, known);
        who = Identification.in(content);
    }

    /**
     * What can tie this credential to others.
     *
     * @param known addresses taken to be the candidate's; compare only traits that were read with the same ones
     */
    public static PersonTraits of(VerifiedCredential credential, Collection<KnownAddress> known) {
        return new PersonTraits(credential.content(), List.copyOf(known));
    }

    /** How these two belong together. */
    SamePerson comparedTo(PersonTraits other) {
        if (contradicts(other)) {
            return SamePerson.DIFFERENT;
        }
        if (same(key, other.key)) {
            return SamePerson.SAME_KEY;
        }
        if (same(subject, other.subject) && (isForEverybody(subject.orElseThrow()) || issuer.equals(other.issuer))) {
            return SamePerson.SAME_SUBJECT;
        }
        if (addresses.stream().anyMatch(other.addresses::contains)) {
            return SamePerson.SAME_IDENTITY;
        }
        return byName(other);
    }

    private SamePerson byName(PersonTraits other) {
        if (who.name().isEmpty() || other.who.name().isEmpty()) {
            return SamePerson.UNKNOWN;
        }
        if (!same(who.name(), other.who.name())) {
            return SamePerson.NAMES_DIFFER;
        }
        return same(who.birthDate(), other.who.birthDate()) ? SamePerson.SAME_NAME_AND_BIRTH_DATE : SamePerson.UNKNOWN;
    }

    private boolean contradicts(PersonTraits other) {
        return differ(who.birthDate(), other.who.birthDate()) || isAnotherSubject(other);
    }

    /**
     * Whether one issuer gave two subjects different lasting identifiers, and proved keys tie both to their holders. A
     * subject named by a key, or by a number drawn for one credential, is new with each credential.
     */
    private boolean isAnotherSubject(PersonTraits other) {
        return bound
                && other.bound
                && issuer.equals(other.issuer)
                && differ(subject.filter(PersonTraits::lasts), other.subject.filter(PersonTraits::lasts));
    }

    /** Of addresses known, which the issuer wrote to: by hash, since a plain address is any issuer's to assert. */
    private static Set<Integer> addresses(Credential content, List<KnownAddress> known) {
        var hashed = RecipientIdentity.in(content).stream()
                .filter(RecipientIdentity::hashed)
                .toList();
        return IntStream.range(0, known.size())
                .filter(index -> hashed.stream()
                        .anyMatch(identity ->
                                identity.ofMailAddress(known.get(index).address()) == Match.SAME))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isAddress(String id) {
        return id.indexOf('@') >= 0 || id.startsWith("mailto:");
    }

    /** Whether an identifier means the same whoever writes it; any other is its issuer's own. */
    private static boolean isForEverybody(String id) {
        return id.startsWith("did:") || id.startsWith("urn:");
    }

    private static boolean lasts(String id) {
        return !id.startsWith("did:key:") && !id.startsWith("did:jwk:") && !id.startsWith("urn:uuid:");
    }

    private static <T> boolean same(Optional<T> one, Optional<T> other) {
        return one.isPresent() && one.equals(other);
    }

    private static <T> boolean differ(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** Keeps identities out of logs. */
    @Override
    public String toString() {
        return "PersonTraits";
    }
}
