package org.vouchgate.ats.enterprise;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.ReportState;

/** What an account calls things that its vendor leaves to customers, or has not published; by what we call them. */
record Names(Map<String, String> theirs) {

    Names {
        theirs = Map.copyOf(theirs);
    }

    /** A setting such as {@code verified=PASS, expired=LATE} over defaults; an empty name takes the thing away. */
    static Names of(AtsAccount account, String setting, Map<String, String> defaults) {
        var names = new LinkedHashMap<>(defaults);
        for (var entry : account.list(setting)) {
            var pair = entry.split("=", 2);
            if (pair.length == 2) {
                names.put(pair[0].strip(), pair[1].strip());
            }
        }
        names.values().removeIf(String::isEmpty);
        return new Names(names);
    }

    Optional<String> find(String ours) {
        return Optional.ofNullable(theirs.get(ours));
    }

    /** Of how a request stands. */
    Optional<String> find(ReportState state) {
        return find(key(state));
    }

    /** What stands at the path that this name is, its parts separated by dots. */
    Optional<String> text(JsonObject object, String ours) {
        return find(ours).flatMap(path -> {
            var end = path.lastIndexOf('.');
            return end < 0
                    ? JsonRead.text(object, path)
                    : object(object, path.substring(0, end))
                            .flatMap(parent -> JsonRead.text(parent, path.substring(end + 1)));
        });
    }

    static Optional<JsonObject> object(JsonObject root, String path) {
        var found = Optional.of(root);
        for (var part : path.split("\\.")) {
            found = found.flatMap(parent -> JsonRead.object(parent, part));
        }
        return found;
    }

    static String key(ReportState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
