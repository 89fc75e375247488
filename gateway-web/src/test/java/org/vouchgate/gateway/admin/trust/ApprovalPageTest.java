package org.vouchgate.gateway.admin.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.admin.Shells;
import org.vouchgate.gateway.recruiter.Mistakes;

/** The form with which somebody is relied on. */
class ApprovalPageTest {

    @Test
    void what_was_ticked_stays_there_to_be_ticked_though_it_is_proposed_no_more() {
        var known = List.of("https://college.example/badge", "https://college.example/diploma");
        var ticked = List.of("https://college.example/diploma", "https://guild.example/certificate");

        var page = new ApprovalPage(
                Shells.ADMIN, "/admin/authorities", true, false, known, ticked, Map.of(), Mistakes.none());

        assertThat(page.known())
                .containsExactly(
                        "https://college.example/badge",
                        "https://college.example/diploma",
                        "https://guild.example/certificate");
    }
}
