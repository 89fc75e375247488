package org.vouchgate.gateway.assessment;

import jakarta.json.bind.annotation.JsonbCreator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.person.SamePerson;

/**
 * Whether the accepted credentials of one answer belong to one person (VT-10).
 *
 * @param strength {@code same-key}, {@code same-subject}, {@code same-identity}, {@code same-name-and-birth-date},
 *                 {@code names-differ}, {@code unknown} or {@code different}
 * @param sentence the same in words; holds nothing of what was compared
 * @param presenterUnproved whether they belong together, and nobody proved to be whom they belong to
 */
@Schema(name = "SamePerson")
public record AssessedPerson(String strength, String sentence, boolean presenterUnproved) {

    @JsonbCreator // there is another constructor
    public AssessedPerson {
        Objects.requireNonNull(strength);
    }

    /** One that is proved, or that is not about one person. */
    public AssessedPerson(String strength, String sentence) {
        this(strength, sentence, false);
    }

    /** Of those that are accepted by now; empty if they are fewer than two. */
    static Optional<AssessedPerson> of(Kept kept) {
        var accepted = IntStream.range(0, kept.credentials().size())
                .filter(place -> kept.credentials().get(place).isAccepted())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        boolean held = accepted.stream()
                .anyMatch(place -> kept.credentials().get(place).assessed().subjectBinding().stream()
                        .anyMatch(binding -> !binding.equals(SubjectBinding.NONE.wireName())));
        return kept.ties().flatMap(ties -> ties.among(accepted)).map(found -> of(found, held));
    }

    /** That credentials are one person's says nothing yet about who presents them (D16). */
    private static AssessedPerson of(SamePerson found, boolean held) {
        boolean unproved = found.ties() && !held;
        return new AssessedPerson(
                found.wireName(),
                unproved ? found.sentence() + " Nobody proved to be that person." : found.sentence(),
                unproved);
    }

    /** Whether the answer holds what belongs to different people. */
    boolean isSeveralPeople() {
        return strength.equals(SamePerson.DIFFERENT.wireName());
    }
}
