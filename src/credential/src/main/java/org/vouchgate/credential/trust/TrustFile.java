package org.vouchgate.credential.trust;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouchgate.credential.TrustAnswer;
import org.vouchgate.credential.jose.StrictJson;

/**
 * Reads trust lists from files. Their form is described in {@code config/trust/README.md}; a file that deviates from it
 * in anything is not used at all, because half a trust list is not what its author meant.
 */
public final class TrustFile {

    private static final int MOST_BYTES = 1024 * 1024;

    private final Path file;
    private final List<String> problems = new ArrayList<>();
    private final List<SourceEntry> sources = new ArrayList<>();

    private TrustFile(Path file) {
        this.file = file;
    }

    /** Reads a list; every problem is reported, not only the first. */
    public static TrustFileReading read(Path file) {
        return new TrustFile(file).reading();
    }

    private TrustFileReading reading() {
        var list = text(file)
                .flatMap(text -> json(text)
                        .flatMap(json -> list(
                                json,
                                ListOrigin.kept(TrustAnswer.Kind.TRUST_FILE)
                                        .readFrom(text.getBytes(StandardCharsets.UTF_8)))));
        return problems.isEmpty() && list.isPresent()
                ? new TrustFileReading.Loaded(list.get(), sources)
                : new TrustFileReading.Unusable(file, problems);
    }

    private Optional<JsonObject> json(String text) {
        var json = StrictJson.object(text);
        if (json.isEmpty()) {
            problems.add("the file is not a JSON object with unique member names; correct its JSON");
        }
        return json;
    }

    private Optional<TrustList> list(JsonObject json, ListOrigin origin) {
        var members = new TrustMembers(json, "", problems);
        var name = members.requiredText("name");
        var anchors = members.objects("anchors").flatMap(this::anchors).toList();
        var issuers = members.objects("issuers")
                .map(IssuerEntry::read)
                .flatMap(Optional::stream)
                .toList();
        var revocation = members.has("revocation")
                ? members.requiredOneOf("revocation", RevocationPolicy.values(), RevocationPolicy::wireName)
                : Optional.of(RevocationPolicy.IF_PUBLISHED);
        sources.addAll(members.objects("sources")
                .map(source -> SourceEntries.read(source, this::pem))
                .flatMap(Optional::stream)
                .toList());
        members.refuseOthers(Set.of("name", "revocation", "anchors", "issuers", "sources"));
        if (problems.isEmpty() && anchors.isEmpty() && issuers.isEmpty() && sources.isEmpty()) {
            problems.add("the file lists nobody; add anchors, issuers or sources, or remove it");
        }
        return problems.isEmpty()
                ? name.map(text -> new TrustList(text, origin, revocation.orElseThrow(), anchors, issuers))
                : Optional.empty();
    }

    private Stream<TrustAnchor> anchors(TrustMembers anchor) {
        var types = anchor.credentialTypes();
        var rule = anchor.requiredOneOf("nameRule", NameRule.values(), NameRule::wireName);
        var issuers = anchor.texts("issuers");
        var pem = pem(anchor);
        anchor.refuseOthers(Set.of("pem", "pemFile", "credentialTypes", "nameRule", "issuers"));
        if (types.isEmpty() || rule.isEmpty() || pem.isEmpty()) {
            return Stream.empty();
        }
        if (issuers.isEmpty() == (rule.get() == NameRule.TRUSTED_ROOT_IMPLIES_ISSUER_SET)) {
            anchor.problem(
                    "issuers",
                    "list issuer identifiers with the name rule trusted-root-implies-issuer-set, and only with it");
            return Stream.empty();
        }
        return TrustAnchors.parsePem(pem.get())
                .fold(
                        usable -> usable.certificates().stream()
                                .map(certificate ->
                                        new TrustAnchor(certificate, types.get(), rule.get(), Set.copyOf(issuers))),
                        unusable -> {
                            anchor.problem("pem", unusable.sentence());
                            return Stream.empty();
                        });
    }

    private Optional<String> pem(TrustMembers anchor) {
        if (anchor.has("pem") == anchor.has("pemFile")) {
            anchor.problem("pem", "give the certificate either here or as the name of a file in pemFile");
            return Optional.empty();
        }
        if (anchor.has("pem")) {
            return anchor.requiredText("pem");
        }
        return anchor.requiredText("pemFile").flatMap(name -> {
            // A name alone: a trust list cannot make the gateway read files from elsewhere.
            if (!name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*")) {
                anchor.problem("pemFile", "name a file in the directory of the trust file, without a path");
                return Optional.empty();
            }
            return text(file.resolveSibling(name));
        });
    }

    private Optional<String> text(Path path) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                problems.add(path.getFileName() + " is larger than 1 MiB; split it");
                return Optional.empty();
            }
            return Optional.of(Files.readString(path));
        } catch (IOException e) {
            problems.add(
                    path.getFileName() + " cannot be read as UTF-8 text; check that it exists and its permissions");
            return Optional.empty();
        }
    }
}
