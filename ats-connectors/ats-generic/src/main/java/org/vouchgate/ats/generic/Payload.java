package org.vouchgate.ats.generic;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.report.CandidateReport;

/** In whose words orders are taken and reports are told. */
enum Payload {
    /** The gateway's own. */
    VOUCHGATE(ReportData.SCHEMA, ReportData::of),
    /** HR Open Standards 4.2: catalogue, order and report of assessments. */
    HROPEN(HrOpenReport.SCHEMA, HrOpenReport::of);

    static final String SETTING = "payload";

    private final String schema;
    private final Function<CandidateReport, JsonObject> data;

    Payload(String schema, Function<CandidateReport, JsonObject> data) {
        this.schema = schema;
        this.data = data;
    }

    /** What the account is set to, our own if it is not; empty if it is set to something unknown. */
    static Optional<Payload> of(AtsAccount account) {
        return switch (account.setting(SETTING).orElse("vouchgate")) {
            case "vouchgate" -> Optional.of(VOUCHGATE);
            case "hropen" -> Optional.of(HROPEN);
            default -> Optional.empty();
        };
    }

    String schema() {
        return schema;
    }

    JsonObject data(CandidateReport report) {
        return data.apply(report);
    }
}
