package org.vouchgate.ats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfferTest {

    private static final ChecksAccount CHECK = exchange -> List.of();
    private static final PublishesPackages PACKAGES = (packages, exchange) -> new StepOutcome.Done("-");

    @Test
    void what_is_offered_is_found_and_nothing_else() {
        var offer = Offer.of(CHECK, PACKAGES);

        assertThat(offer.find(ChecksAccount.class)).containsSame(CHECK);
        assertThat(offer.find(PublishesPackages.class)).containsSame(PACKAGES);
        assertThat(offer.find(AsksConsent.class)).isEmpty();
    }

    @Test
    void of_two_parts_that_are_the_same_nobody_knows_which() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Offer.of(CHECK, (ChecksAccount) exchange -> List.of()))
                .withMessageContaining("ChecksAccount");
    }

    @Test
    void a_part_that_nobody_asks_for_is_a_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Offer.of(new Capability() {}))
                .withMessageContaining("nobody asks for");
    }
}
