package org.vouchgate.gateway.pages;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.gateway.wording.CredentialNames;
import org.vouchgate.presentation.dcql.ClaimsPath;
import org.vouchgate.presentation.dcql.ClaimsQuery;
import org.vouchgate.presentation.dcql.CredentialQuery;
import org.vouchgate.presentation.dcql.CredentialSet;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.presentation.dcql.TypesQuery;
import org.vouchgate.words.Words;

/**
 * What a query asks for, in words.
 *
 * @param query what is asked
 */
public record Asked(DcqlQuery query) {

    /**
     * One credential that is asked for.
     *
     * @param title  its type
     * @param need   whether it is needed, one of several that will do, or optional; empty where nothing else is asked for
     * @param shared what of it is shared
     * @param notes  what else must be known before sharing it
     */
    public record AskedCredential(String title, String need, List<String> shared, List<String> notes) {

        public AskedCredential {
            shared = List.copyOf(shared);
            notes = List.copyOf(notes);
        }
    }

    public static Asked of(DcqlQuery query) {
        return new Asked(query);
    }

    /** Which of the credentials are wanted together or instead of each other. */
    public List<String> rules(Words words) {
        if (query.credentialSets().isEmpty()) {
            return isForOne() ? List.of() : List.of(words.say("asked.all-needed"));
        }
        return query.credentialSets().stream().map(set -> rule(set, words)).toList();
    }

    public List<AskedCredential> credentials(Words words) {
        return query.credentials().stream()
                .map(each -> new AskedCredential(
                        title(each, words),
                        isForOne() ? "" : words.say(Need.of(query, each.id()).key()),
                        shared(each, words),
                        notes(each, words)))
                .toList();
    }

    /** How whoever answers may share less than everything that is named; nothing if all of it is needed. */
    public List<String> choices(Words words) {
        var choices = new ArrayList<String>();
        if (query.credentialSets().stream()
                .anyMatch(set -> set.required() && set.options().size() > 1)) {
            choices.add(words.say("asked.choice.one"));
        }
        query.credentialSets().stream()
                .filter(set -> !set.required())
                .forEach(set -> choices.add(words.say("asked.choice.optional", options(set, words))));
        query.credentials().stream()
                .filter(each -> !each.claimSets().isEmpty())
                .forEach(each -> choices.add(words.say("asked.choice.parts", title(each, words))));
        if (query.credentials().stream().anyMatch(CredentialQuery::multiple)) {
            choices.add(words.say("asked.choice.several"));
        }
        return List.copyOf(choices);
    }

    private boolean isForOne() {
        return query.credentials().size() == 1;
    }

    private String rule(CredentialSet set, Words words) {
        var options = options(set, words);
        if (!set.required()) {
            return words.say("asked.if-you-like", options);
        }
        return words.say(set.options().size() == 1 ? "asked.needed" : "asked.one-is-enough", options);
    }

    /** Where each will do alone, each by itself; else the combinations that will do. */
    private String options(CredentialSet set, Words words) {
        var ids = set.options().stream().flatMap(List::stream).distinct().toList();
        var everyOneAlone = ids.stream().allMatch(id -> set.options().contains(List.of(id)));
        return words.either(
                everyOneAlone
                        ? ids.stream().map(id -> title(id, words)).toList()
                        : set.options().stream()
                                .map(option -> combination(option, words))
                                .toList());
    }

    private String combination(List<String> option, Words words) {
        var titles = words.list(option.stream().map(id -> title(id, words)).toList());
        return option.size() == 1 ? titles : words.say("asked.together", titles);
    }

    private String title(String id, Words words) {
        return query.credential(id).map(each -> title(each, words)).orElse(id);
    }

    private static String title(CredentialQuery query, Words words) {
        return words.either(types(query.types(), words).stream().distinct().toList());
    }

    private static List<String> types(TypesQuery types, Words words) {
        if (types instanceof TypesQuery.VctValues vct) {
            return vct.values().stream()
                    .map(type -> CredentialNames.ofType(type, words))
                    .toList();
        }
        if (types instanceof TypesQuery.TypeValues w3c) {
            return w3c.alternatives().stream()
                    .map(each -> CredentialNames.ofTypes(each, words))
                    .toList();
        }
        if (types instanceof TypesQuery.DoctypeValue doctype) {
            return List.of(CredentialNames.ofType(doctype.value(), words));
        }
        throw new IllegalStateException("a way to name types that nobody has words for: " + types.toJson());
    }

    private static List<String> shared(CredentialQuery query, Words words) {
        if (query.format() == CredentialFormat.JWT_VC || query.format() == CredentialFormat.DATA_INTEGRITY_VC) {
            return List.of(words.say("asked.whole"));
        }
        if (query.claims().isEmpty()) {
            return List.of(words.say("asked.always-shown"));
        }
        var isMobileDocument = query.format() == CredentialFormat.MDOC;
        // The first step of a mobile document's path is a namespace, which says nothing to anybody.
        return query.claims().stream()
                .map(claim -> maybe(query, claim, claim(claim, isMobileDocument ? 1 : 0, words), words))
                .toList();
    }

    private static String maybe(CredentialQuery query, ClaimsQuery claim, String said, Words words) {
        var always = query.claimSets().stream()
                .allMatch(set -> claim.id().map(set::contains).orElse(false));
        return always ? said : words.say("asked.claim.may-be-left-out", said);
    }

    private static String claim(ClaimsQuery claim, int stepsLeftOut, Words words) {
        var name = String.join(
                " › ",
                claim.path().steps().stream()
                        .skip(stepsLeftOut)
                        .filter(step -> step instanceof ClaimsPath.Member)
                        .map(step -> CredentialNames.ofClaim(step.toString(), words))
                        .toList());
        return claim.values().isEmpty()
                ? name
                : words.say(
                        "asked.claim.if",
                        name,
                        words.either(claim.values().stream().map(Asked::value).toList()));
    }

    private static String value(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    private static List<String> notes(CredentialQuery query, Words words) {
        var notes = new ArrayList<String>();
        if (query.format() == CredentialFormat.SD_JWT_VC && !query.claims().isEmpty()) {
            notes.add(words.say("asked.note.comes-with"));
        }
        if (query.format() == CredentialFormat.MDOC) {
            notes.add(words.say("asked.note.comes-with-device"));
        }
        if (!query.claimSets().isEmpty()) {
            notes.add(words.say("asked.note.not-all"));
        }
        if (query.multiple()) {
            notes.add(words.say("asked.note.several"));
        }
        if (!query.trustedAuthorities().isEmpty()) {
            notes.add(words.say("asked.note.authorities"));
        }
        return List.copyOf(notes);
    }

    /** Whether a request can be answered without a credential (OpenID4VP 1.0, section 6.4.2). */
    private enum Need {
        NEEDED("asked.need.needed"),
        ONE_OF_SEVERAL("asked.need.one-of-several"),
        OPTIONAL("asked.need.optional");

        private final String key;

        Need(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        static Need of(DcqlQuery query, String id) {
            var required = query.credentialSets().stream()
                    .filter(CredentialSet::required)
                    .map(CredentialSet::options)
                    .toList();
            if (query.credentialSets().isEmpty()
                    || required.stream().anyMatch(options -> options.stream().allMatch(each -> each.contains(id)))) {
                return NEEDED;
            }
            return required.stream().flatMap(List::stream).anyMatch(each -> each.contains(id))
                    ? ONE_OF_SEVERAL
                    : OPTIONAL;
        }
    }
}
