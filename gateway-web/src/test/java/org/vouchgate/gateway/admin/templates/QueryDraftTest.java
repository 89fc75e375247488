package org.vouchgate.gateway.admin.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.admin.templates.QueryDraft.Wanted;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.presentation.dcql.DcqlQuery;

class QueryDraftTest {

    private static final Wanted BADGE = new Wanted("jwt_vc_json", "OpenBadgeCredential", List.of(), "required");
    private static final Wanted CERTIFICATE = new Wanted(
            "dc+sd-jwt", "urn:example:certificate:1", List.of("skills", "address/city", "list/*/0"), "required");

    @Test
    void what_is_added_can_be_asked() {
        var query = read(empty().and(CERTIFICATE).and(BADGE));

        assertThat(query.credentials()).hasSize(2);
        assertThat(query.credentialSets()).isEmpty();
    }

    @Test
    void what_may_be_left_out_is_no_condition_and_the_rest_stays_one() {
        var query = read(empty().and(CERTIFICATE).and(needed(BADGE, "optional")));

        assertThat(query.credentialSets()).hasSize(2);
        assertThat(query.credentialSets().get(0).required()).isTrue();
        assertThat(query.credentialSets().get(1).required()).isFalse();
    }

    @Test
    void an_alternative_is_another_way_to_answer() {
        var query = read(empty().and(CERTIFICATE).and(needed(BADGE, "alternative")));

        assertThat(query.credentialSets()).hasSize(1);
        assertThat(query.credentialSets().get(0).options()).hasSize(2);
    }

    @Test
    void what_is_no_object_cannot_be_added_to() {
        assertThat(QueryDraft.read("[]")).isEmpty();
        assertThat(QueryDraft.read("{")).isEmpty();
        assertThat(QueryDraft.read(" ")).isPresent();
    }

    private static QueryDraft empty() {
        return QueryDraft.read("").orElseThrow();
    }

    private static Wanted needed(Wanted wanted, String needed) {
        return new Wanted(wanted.format(), wanted.type(), wanted.claims(), needed);
    }

    private static DcqlQuery read(QueryDraft draft) {
        return Opened.protocol().readQuery(draft.text()).fold(valid -> valid.query(), invalid -> {
            throw new AssertionError(invalid.problems());
        });
    }
}
