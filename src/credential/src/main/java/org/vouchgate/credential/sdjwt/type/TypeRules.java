package org.vouchgate.credential.sdjwt.type;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.RecentDocuments;

/** Which types are looked up, and where. A type that is not listed stands for itself alone, and its claims are free. */
public final class TypeRules {

    /** Looks nothing up. */
    public static final TypeRules NONE = new TypeRules(Set.of(), (type, at) -> Optional.empty());

    static final int LONGEST_CHAIN = 8;

    private final Set<String> types;
    private final TypeDocuments documents;

    /**
     * @param types     the types whose documents must be found and kept to
     * @param documents where these documents, and those of the types that they extend, are
     */
    public TypeRules(Set<String> types, TypeDocuments documents) {
        this.types = Set.copyOf(types);
        this.documents = documents;
    }

    /**
     * Rules for documents at hand, each about the type it names, and for types that are fetched.
     *
     * @param published types whose names are the https addresses of their documents
     * @throws IllegalArgumentException if a document is malformed, or two are about one type
     */
    public static TypeRules of(Collection<byte[]> atHand, Collection<String> published, RecentDocuments documents) {
        var local = new HashMap<String, byte[]>();
        for (var document : atHand) {
            var type = TypeMetadata.read(document)
                    .map(TypeMetadata::type)
                    .orElseThrow(() -> new IllegalArgumentException("a description of a credential type is malformed"));
            if (local.put(type, document) != null) {
                throw new IllegalArgumentException("two descriptions are about the type " + type);
            }
        }
        var fetched = Set.copyOf(published);
        var remote = new PublishedTypes(documents);
        TypeDocuments allowed = (type, at) -> fetched.contains(type) ? remote.find(type, at) : Optional.empty();
        return new TypeRules(
                Stream.concat(local.keySet().stream(), fetched.stream()).collect(Collectors.toSet()),
                TypeDocuments.local(local).orElse(allowed));
    }

    /**
     * A type and everything it extends, if policy wants it looked up. Ask only after the credential's signature verified:
     * this may fetch what the credential names.
     *
     * @param type      the credential's {@code vct}
     * @param integrity its {@code vct#integrity}, if it has one
     */
    public TypeLookup lookUp(String type, Optional<String> integrity, Instant at) {
        return types.contains(type) ? chain(type, integrity, at) : new TypeLookup.Known(ResolvedType.alone(type));
    }

    private TypeLookup chain(String type, Optional<String> integrity, Instant at) {
        var chain = new ArrayList<TypeMetadata>();
        var met = new LinkedHashSet<String>();
        var next = Optional.of(type);
        var digests = integrity;
        while (next.isPresent()) {
            var wanted = next.get();
            if (!met.add(wanted) || met.size() > LONGEST_CHAIN) {
                return refused(Reason.TYPE_METADATA_INVALID, "extends itself, or too many others");
            }
            var document = documents.find(wanted, at);
            if (document.isEmpty()) {
                return unreachable();
            }
            if (digests.filter(stated -> !IntegrityMetadata.matches(stated, document.get()))
                    .isPresent()) {
                return refused(Reason.TYPE_METADATA_ALTERED, "is described by another document than the issuer meant");
            }
            var metadata =
                    TypeMetadata.read(document.get()).filter(read -> read.type().equals(wanted));
            if (metadata.isEmpty()) {
                return refused(Reason.TYPE_METADATA_INVALID, "is not described by a well-formed document");
            }
            chain.add(metadata.get());
            next = metadata.get().extending();
            digests = metadata.get().extendsIntegrity();
        }
        return combined(List.copyOf(met), chain);
    }

    private static TypeLookup combined(List<String> types, List<TypeMetadata> chain) {
        var rules = new LinkedHashMap<List<ClaimRule.Step>, ClaimRule>();
        for (int i = chain.size() - 1; i >= 0; i--) {
            for (var rule : chain.get(i).claims()) {
                var base = Optional.ofNullable(rules.get(rule.path()));
                var effective = base.map(rule::extending).orElse(Optional.of(rule));
                if (effective.isEmpty()) {
                    return refused(Reason.TYPE_METADATA_INVALID, "takes back what the type it extends demands");
                }
                rules.put(rule.path(), effective.get());
            }
        }
        return new TypeLookup.Known(new ResolvedType(types, List.copyOf(rules.values())));
    }

    private static TypeLookup unreachable() {
        return new TypeLookup.Refused(Finding.unknown(
                Reason.TYPE_METADATA_UNREACHABLE,
                "What this type of credential demands could not be found out; have its description added, or ask again"
                        + " later"));
    }

    private static TypeLookup refused(Reason reason, String how) {
        return new TypeLookup.Refused(Finding.failed(reason, "The credential's type " + how));
    }
}
