package org.vouchgate.credential.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.person.Someone.nobody;
import static org.vouchgate.credential.person.Someone.pid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How all credentials of one answer belong together. */
class PersonTiesTest {

    private static final Someone CARD = pid("Ada", "Lovelace", "1990-12-10").proving("k1");
    private static final Someone DEGREE = pid("Ada", "Lovelace", "1990-12-10").proving("k2");
    private static final Someone BADGE = nobody().proving("k1");
    private static final Someone FRIENDS = pid("Eve", "Moore", "1991-01-02").proving("k3");

    @Test
    @DisplayName("VT-10: a chain is as strong as the weakest link that it needs")
    void a_chain_is_as_strong_as_its_weakest_link() {
        assertThat(ties(BADGE, CARD, DEGREE).among(Set.of(0, 1, 2))).contains(SamePerson.SAME_NAME_AND_BIRTH_DATE);
        assertThat(ties(BADGE, CARD, DEGREE).among(Set.of(0, 1))).contains(SamePerson.SAME_KEY);
    }

    @Test
    @DisplayName("VT-10: without the link between, nothing ties the ends")
    void without_the_link_nothing_ties() {
        assertThat(ties(BADGE, CARD, DEGREE).among(Set.of(0, 2))).contains(SamePerson.UNKNOWN);
    }

    @Test
    @DisplayName("A-108: one stranger's credential among many outweighs every link")
    void one_contradiction_outweighs_every_link() {
        assertThat(ties(BADGE, CARD, FRIENDS).among(Set.of(0, 1, 2))).contains(SamePerson.DIFFERENT);
    }

    @Test
    @DisplayName("A-108: a contradiction counts once what it lies in counts, which may be after a second look")
    void a_contradiction_counts_once_its_credential_does() {
        var ties = ties(BADGE, CARD, FRIENDS);

        assertThat(ties.among(Set.of(0, 1))).contains(SamePerson.SAME_KEY);
        assertThat(ties.among(Set.of(1, 2))).contains(SamePerson.DIFFERENT);
    }

    @Test
    @DisplayName("A-108: names that differ are told before what is merely unknown")
    void names_that_differ_are_told() {
        var married = pid("Ada", "Byron", "1990-12-10").proving("k9");

        assertThat(ties(nobody(), CARD, married).among(Set.of(0, 1, 2))).contains(SamePerson.NAMES_DIFFER);
    }

    @Test
    void of_fewer_than_two_there_is_nothing_to_say() {
        var rejectedFirst = PersonTies.of(List.of(Optional.empty(), Optional.of(CARD.traits())));

        assertThat(ties(CARD).among(Set.of(0))).isEmpty();
        assertThat(ties(CARD, DEGREE).among(Set.of(1))).isEmpty();
        assertThat(rejectedFirst.among(Set.of(1))).isEmpty();
    }

    @Test
    void every_strength_is_found_by_its_name() {
        assertThat(SamePerson.values())
                .allSatisfy(strength ->
                        assertThat(SamePerson.named(strength.wireName())).contains(strength));
        assertThat(SamePerson.named("certainly")).isEmpty();
    }

    private static PersonTies ties(Someone... answer) {
        return PersonTies.of(
                Stream.of(answer).map(each -> Optional.of(each.traits())).toList());
    }
}
