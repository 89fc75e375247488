package org.vouchgate.gateway.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.CredentialOutline;
import org.vouchgate.credential.person.PersonTies;
import org.vouchgate.credential.person.PersonTies.Tie;
import org.vouchgate.gateway.platform.Json;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.presentation.dcql.QueryOutcome;

/** What an answer says about whose its credentials are, and what follows. */
class AssessedPersonTest {

    private static final AssessedCredential ONE = Concluded.accepted("Java");
    private static final AssessedCredential OTHER = Concluded.accepted("Degree");

    private final Json json = new Json();

    @Test
    @DisplayName("A-108: credentials of two people are not given the reason of a clean answer, nor a clean outcome")
    void two_people_are_no_clean_answer() {
        var person = AssessedPerson.of(kept("different", ONE, OTHER));

        var document = Concluded.ofPerson(person.orElseThrow(), ONE, OTHER);

        assertThat(Assess.areSeveral(person)).isTrue();
        assertThat(Assess.whyVerified(person)).isEqualTo(EndReason.SEVERAL_PEOPLE);
        assertThat(document.isOfSeveralPeople()).isTrue();
        assertThat(document.isPartlyVerified()).isTrue();
    }

    @Test
    @DisplayName("VT-10: not knowing is no reproach")
    void not_knowing_is_no_reproach() {
        var person = AssessedPerson.of(kept("unknown", ONE, OTHER));

        assertThat(person.orElseThrow().sentence()).startsWith("Nothing shows that");
        assertThat(Assess.whyVerified(person)).isEqualTo(EndReason.EVERY_CHECK_PASSED);
        assertThat(Concluded.ofPerson(person.orElseThrow(), ONE, OTHER).isPartlyVerified())
                .isFalse();
    }

    @Test
    @DisplayName("D16: that they are one person's says nothing about who presents them, unless somebody proved it")
    void one_person_need_not_be_who_presents() {
        var person = AssessedPerson.of(kept("same-subject", ONE, OTHER)).orElseThrow();

        assertThat(person.strength()).isEqualTo("same-subject");
        assertThat(person.sentence()).endsWith("Nobody proved to be that person.");
        assertThat(person.presenterUnproved()).isTrue();
    }

    @Test
    @DisplayName("A-108: only accepted credentials are compared; one that is still open is, once it is settled")
    void only_what_counts_is_compared() {
        assertThat(AssessedPerson.of(kept("different", ONE, Concluded.undetermined())))
                .isEmpty();
        assertThat(AssessedPerson.of(kept("different", ONE, Concluded.rejected())))
                .isEmpty();
    }

    @Test
    void what_was_kept_before_people_were_compared_is_still_read() {
        var stored = json.write(Kept.of(List.of(), Optional.empty()));
        var document = json.write(Concluded.document("verified", Optional.empty(), ONE, OTHER));

        assertThat(stored).doesNotContain("ties");
        assertThat(document).doesNotContain("samePerson");
        assertThat(AssessedPerson.of(json.read(stored, Kept.class))).isEmpty();
        assertThat(json.read(document, AssessmentDocument.class).samePerson()).isEmpty();
    }

    @Test
    void what_was_compared_comes_back_as_it_was() {
        var kept = kept("same-key", ONE, OTHER);
        var document = Concluded.ofPerson(AssessedPerson.of(kept).orElseThrow(), ONE, OTHER);

        assertThat(json.read(json.write(kept), Kept.class)).isEqualTo(kept);
        assertThat(json.read(json.write(document), AssessmentDocument.class)).isEqualTo(document);
    }

    @Test
    @DisplayName("A-112: an answer that would do does not, if something was not authorised, and says so")
    void an_answer_without_the_authorisation_does_not_do() {
        var missing = new Ending(QueryOutcome.NOT_SATISFIED, Optional.of(EndReason.AUTHORISATION_MISSING));

        assertThat(Ending.by(QueryOutcome.SATISFIED).unlessUnauthorised(false)).isEqualTo(missing);
        assertThat(Ending.by(QueryOutcome.UNDETERMINED).unlessUnauthorised(false))
                .isEqualTo(missing);
        assertThat(Ending.by(QueryOutcome.NOT_SATISFIED).unlessUnauthorised(false))
                .isEqualTo(Ending.by(QueryOutcome.NOT_SATISFIED));
        assertThat(Ending.by(QueryOutcome.SATISFIED).unlessUnauthorised(true))
                .isEqualTo(Ending.by(QueryOutcome.SATISFIED));
    }

    private static Kept kept(String strength, AssessedCredential... credentials) {
        var outline = KeptOutline.of(CredentialOutline.unreadable());
        return Kept.of(
                Stream.of(credentials)
                        .map(each -> KeptCredential.of(each, outline, Optional.empty()))
                        .toList(),
                Optional.of(new PersonTies(List.of(new Tie(0, 1, strength)))));
    }
}
