package org.vouchgate.matching.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;

/** Writes an audit as JSON, unrounded. */
public final class AuditJson {

    private AuditJson() {}

    public static JsonObject write(BiasAudit audit) {
        var json =
                Json.createObjectBuilder().add("applicants", audit.applicants()).add("unknown_count", audit.unknown());
        audit.median().ifPresentOrElse(median -> json.add("median", median), () -> json.addNull("median"));
        add(json, "selection", audit.selection());
        add(json, "scoring", audit.scoring());
        return json.build();
    }

    private static void add(JsonObjectBuilder json, String name, Optional<BiasAudit.Dimensions> dimensions) {
        dimensions.ifPresentOrElse(
                known -> json.add(
                        name,
                        Json.createObjectBuilder()
                                .add("sex", rates(known.sex()))
                                .add("race", rates(known.race()))
                                .add("intersectional", rates(known.intersectional()))),
                () -> json.addNull(name));
    }

    private static JsonObjectBuilder rates(Rates rates) {
        var groups = Json.createObjectBuilder();
        rates.groups().forEach(group -> groups.add(group.name(), group(group)));
        return Json.createObjectBuilder()
                .add("reference", rates.reference())
                .add("groups", groups)
                .add("total", rates.total());
    }

    private static JsonObjectBuilder group(Group group) {
        return Json.createObjectBuilder()
                .add("n", group.size())
                .add("selected", group.chosen())
                .add("rate", group.rate())
                .add("impactRatio", group.impactRatio())
                .add("below_four_fifths", group.belowFourFifths())
                .add("under_2pct_of_sample", group.small())
                .add("fisher_p_vs_best", group.probability())
                .add("impactRatio_among_larger", group.ratioAmongLarger());
    }
}
