package org.vouchgate.ats.partners;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.ReportState;
import org.vouchgate.ats.report.SummaryFile;
import org.vouchgate.ats.wording.Wording;

/** The assumptions about a vendor, as one account's settings correct them. */
record Mapping(Assumptions assumptions, AtsAccount account) {

    private static final int SUMMARY_LIMIT = 2_000;
    private static final String KEPT_TO_OURSELVES = "-";

    /** What is wrong with the corrections, in sentences for an administrator; empty if they can be used. */
    List<String> problems() {
        return Stream.of(
                        pairs(PartnerSettings.ORDER_PLACES)
                                        .filter(pairs -> pairs.keySet().stream().allMatch(Assumptions.PLACES::contains)
                                                && pairs.values().stream().allMatch(path -> path.startsWith("/")))
                                        .isPresent()
                                ? ""
                                : "\"Where orders say what\" is not a list of known names and paths.",
                        template().isPresent() ? "" : "\"Body of results\" is not JSON with known places.",
                        pairs(PartnerSettings.STATUS_WORDS)
                                        .filter(pairs -> pairs.keySet().stream().allMatch(Mapping::isState))
                                        .isPresent()
                                ? ""
                                : "\"Words for states\" is not a list of known states and words.")
                .filter(problem -> !problem.isEmpty())
                .toList();
    }

    /** What an order says there, if it says anything. */
    Optional<String> text(JsonObject body, String place) {
        return Optional.ofNullable(pairs(PartnerSettings.ORDER_PLACES)
                        .map(pairs -> pairs.get(place))
                        .orElse(assumptions.places().get(place)))
                .flatMap(path -> at(body, path));
    }

    /** The vendor's word for a state; empty if it is not told this state. */
    Optional<String> word(ReportState state) {
        return Optional.ofNullable(pairs(PartnerSettings.STATUS_WORDS)
                        .map(pairs -> pairs.get(state.name()))
                        .orElse(assumptions.words().get(state)))
                .filter(word -> !word.equals(KEPT_TO_OURSELVES));
    }

    /** The body that tells the order behind this address how it stands; empty if there is no word, or no template. */
    Optional<JsonObject> result(Step step, CandidateReport report, URI callback) {
        return word(report.state())
                .flatMap(word -> template().map(template -> template.filled(values(word, step, report, callback))));
    }

    private Optional<Template> template() {
        return Template.of(
                account.setting(PartnerSettings.RESULT_TEMPLATE).orElse(assumptions.result()), Assumptions.VALUES);
    }

    private static Map<String, JsonValue> values(String word, Step step, CandidateReport report, URI callback) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("status", word);
        texts.put("verdict", verdict(report));
        texts.put("link", report.reportUrl().toString());
        texts.put("summary", Wording.note(step, report, SUMMARY_LIMIT));
        texts.put("request", report.requestId());
        texts.put("id", lastPart(callback));
        texts.put("package", Wording.plain(report.packageName(), 100));
        if (report.state().ended()) {
            texts.put("completed-at", Wording.asOf(report));
        }
        report.summary().map(SummaryFile::link).ifPresent(pdf -> texts.put("pdf", pdf.toString()));
        var values = new HashMap<String, JsonValue>();
        texts.forEach((name, text) -> values.put(name, Json.createValue(text)));
        report.score().map(Wording::percent).ifPresent(percent -> {
            values.put("score", Json.createValue(percent));
            values.put("score-text", Json.createValue(percent + "%"));
        });
        return values;
    }

    private static String verdict(CandidateReport report) {
        return report.credentials().isEmpty()
                ? report.state().words()
                : report.state().words() + ", " + report.acceptedOfPresented();
    }

    static String lastPart(URI address) {
        var path = Optional.ofNullable(address.getPath()).orElse("");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Empty if it is no list of pairs. */
    private Optional<Map<String, String>> pairs(String setting) {
        var pairs = new HashMap<String, String>();
        for (var entry : account.list(setting)) {
            int sign = entry.indexOf('=');
            if (sign < 1 || sign == entry.length() - 1) {
                return Optional.empty();
            }
            pairs.put(
                    entry.substring(0, sign).strip(), entry.substring(sign + 1).strip());
        }
        return Optional.of(pairs);
    }

    private static boolean isState(String name) {
        return Stream.of(ReportState.values()).anyMatch(state -> state.name().equals(name));
    }

    private static Optional<String> at(JsonObject body, String path) {
        var object = Optional.of(body);
        var parts = path.substring(1).split("/");
        for (int i = 0; i < parts.length - 1; i++) {
            var name = parts[i];
            object = object.flatMap(parent -> JsonRead.object(parent, name));
        }
        return object.flatMap(parent -> JsonRead.text(parent, parts[parts.length - 1]));
    }
}
