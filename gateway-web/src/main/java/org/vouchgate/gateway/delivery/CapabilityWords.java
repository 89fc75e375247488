package org.vouchgate.gateway.delivery;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.StepKind;

/** What a connector can do, as data: the same for the API and the page. */
final class CapabilityWords {

    private CapabilityWords() {}

    static Map<String, String> of(AtsConnector connector) {
        var capabilities = connector.describe().capabilities();
        var orders = capabilities.orders();
        var writes = capabilities.writes();
        var limits = capabilities.limits();
        var words = new LinkedHashMap<String, String>();
        words.put("orders", word(orders.model()));
        words.put("packages", word(orders.packages()));
        words.put("cancel", yes(orders.cancel()));
        words.put("typedInputs", yes(orders.typedInputs()));
        words.put("resultUpdatable", yes(orders.resultUpdatable()));
        words.put("inboundAuth", word(orders.auth()));
        words.put("bodyAuthenticated", yes(orders.bodyAuthenticated()));
        words.put("steps", kinds(writes.steps()));
        words.put("whileOpen", writes.progress().isEmpty() ? yes(false) : kinds(writes.progress()));
        words.put("notes", word(writes.notes()));
        words.put("noteLimit", Integer.toString(writes.noteLimit()));
        words.put("files", word(writes.files()));
        words.put("fileScope", word(writes.fileScope()));
        words.put("fieldScope", word(writes.fieldScope()));
        words.put("actor", word(writes.actor()));
        words.put("idempotency", word(writes.idempotency()));
        words.put("errorInOk", yes(writes.errorInOk()));
        words.put(
                "limit",
                limits.calls() + " in " + limits.window().toSeconds() + " s, " + limits.concurrent() + " at once");
        words.put("readsBack", yes(connector.shown().isPresent()));
        words.put("readsRecords", yes(connector.records().isPresent()));
        words.put("consent", yes(connector.consent().isPresent()));
        words.put("check", yes(connector.check().isPresent()));
        return words;
    }

    private static String kinds(Set<StepKind> kinds) {
        return kinds.stream().sorted().map(CapabilityWords::word).collect(Collectors.joining(" "));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String yes(boolean value) {
        return value ? "yes" : "no";
    }
}
