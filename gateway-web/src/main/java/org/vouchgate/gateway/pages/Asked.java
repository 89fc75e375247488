package org.vouchgate.gateway.pages;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.presentation.dcql.ClaimsPath;
import org.vouchgate.presentation.dcql.ClaimsQuery;
import org.vouchgate.presentation.dcql.CredentialQuery;
import org.vouchgate.presentation.dcql.CredentialSet;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.presentation.dcql.TypesQuery;

/**
 * What a query asks for, in words.
 *
 * @param rules       which of the credentials are wanted together or instead of each other
 * @param credentials the credentials
 */
public record Asked(List<String> rules, List<AskedCredential> credentials) {

    /**
     * One credential that is asked for.
     *
     * @param title  its type
     * @param shared what of it is shared
     * @param notes  what else must be known before sharing it
     */
    public record AskedCredential(String title, List<String> shared, List<String> notes) {}

    public Asked {
        rules = List.copyOf(rules);
        credentials = List.copyOf(credentials);
    }

    public static Asked of(DcqlQuery query) {
        return new Asked(
                rules(query),
                query.credentials().stream().map(Asked::credential).toList());
    }

    private static List<String> rules(DcqlQuery query) {
        if (query.credentialSets().isEmpty()) {
            return query.credentials().size() == 1 ? List.of() : List.of("All of these are needed.");
        }
        return query.credentialSets().stream().map(set -> rule(query, set)).toList();
    }

    private static String rule(DcqlQuery query, CredentialSet set) {
        var ids = set.options().stream().flatMap(List::stream).distinct().toList();
        var everyOneAlone = ids.stream().allMatch(id -> set.options().contains(List.of(id)));
        var choices = everyOneAlone
                ? ids.stream().map(id -> title(query, id)).collect(Collectors.joining(" or "))
                : set.options().stream()
                        .map(option ->
                                option.stream().map(id -> title(query, id)).collect(Collectors.joining(" with ")))
                        .collect(Collectors.joining(", or "));
        if (!set.required()) {
            return "If you like: " + choices + ".";
        }
        return ids.size() == 1 ? choices + " is needed." : "One is enough: " + choices + ", whichever you have.";
    }

    private static String title(DcqlQuery query, String id) {
        return query.credential(id).map(Asked::title).orElse(id);
    }

    private static AskedCredential credential(CredentialQuery query) {
        return new AskedCredential(title(query), shared(query), notes(query));
    }

    private static String title(CredentialQuery query) {
        return types(query.types()).stream().distinct().collect(Collectors.joining(" or "));
    }

    private static List<String> types(TypesQuery types) {
        if (types instanceof TypesQuery.VctValues vct) {
            return vct.values().stream().map(CredentialNames::ofType).toList();
        }
        if (types instanceof TypesQuery.TypeValues w3c) {
            return w3c.alternatives().stream().map(CredentialNames::ofTypes).toList();
        }
        if (types instanceof TypesQuery.DoctypeValue doctype) {
            return List.of(CredentialNames.ofType(doctype.value()));
        }
        throw new IllegalStateException("a way to name types that nobody has words for: " + types.toJson());
    }

    private static List<String> shared(CredentialQuery query) {
        if (query.format() == CredentialFormat.JWT_VC || query.format() == CredentialFormat.DATA_INTEGRITY_VC) {
            return List.of("The whole credential: this kind cannot be shared in part.");
        }
        if (query.claims().isEmpty()) {
            return List.of("Only what this credential always shows: its type, its issuer and its dates.");
        }
        var isMobileDocument = query.format() == CredentialFormat.MDOC;
        // The first step of a mobile document's path is a namespace, which says nothing to anybody.
        return query.claims().stream()
                .map(claim -> claim(claim, isMobileDocument ? 1 : 0))
                .toList();
    }

    private static String claim(ClaimsQuery claim, int stepsLeftOut) {
        var name = claim.path().steps().stream()
                .skip(stepsLeftOut)
                .filter(step -> step instanceof ClaimsPath.Member)
                .map(step -> CredentialNames.words(step.toString()))
                .collect(Collectors.joining(" › "));
        return claim.values().isEmpty()
                ? name
                : name + ", if it is "
                        + claim.values().stream().map(Asked::value).collect(Collectors.joining(" or "));
    }

    private static String value(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    private static List<String> notes(CredentialQuery query) {
        var notes = new ArrayList<String>();
        if (query.format() == CredentialFormat.SD_JWT_VC && !query.claims().isEmpty()) {
            notes.add("With it come its type, its issuer, its dates, and the key that shows it is yours.");
        }
        if (query.format() == CredentialFormat.MDOC) {
            notes.add("With it come its type, its issuer, its dates, and the key that shows it is your device's.");
        }
        if (!query.claimSets().isEmpty()) {
            notes.add("Not all of it is needed; your wallet shows which parts will do.");
        }
        if (query.multiple()) {
            notes.add("You may share more than one.");
        }
        if (!query.trustedAuthorities().isEmpty()) {
            notes.add("Only from issuers that certain authorities vouch for.");
        }
        return List.copyOf(notes);
    }
}
