package org.vouchgate.gateway.admin.trust;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.gateway.assessment.SeenIssuer.Standing;
import org.vouchgate.gateway.assessment.SeenIssuers.Count;
import org.vouchgate.gateway.wording.CredentialNames;
import org.vouchgate.words.Words;

/**
 * An issuer whose credentials candidates have shown.
 *
 * @param issuer    what its key proves
 * @param name      from an authenticated source
 * @param keySource how its key was found
 * @param types     what it issued, and how that stood
 * @param last      when one was judged last
 */
public record SeenView(String issuer, Optional<String> name, String keySource, List<Type> types, Instant last) {

    /**
     * One type of credential.
     *
     * @param type    empty if it has none that says more than that it is a credential
     * @param counted in how many answers it stood how
     */
    public record Type(String type, List<Counted> counted) {

        public Type {
            counted = List.copyOf(counted);
        }

        /** For people; empty if it has no name. */
        public String name(Words words) {
            return type.isEmpty() ? "" : CredentialNames.ofType(type, words);
        }
    }

    /** In how many answers something stood in one way. */
    public record Counted(Standing standing, long answers) {}

    public SeenView {
        types = List.copyOf(types);
    }

    /** Whether its keys are certified, so that an authority has to be relied on. */
    public boolean certified() {
        return keySource.equals("x5c");
    }

    /** Whether somebody could vouch for it and nobody did. */
    public boolean waits() {
        return types.stream()
                .flatMap(type -> type.counted().stream())
                .anyMatch(
                        counted -> Set.of(Standing.UNKNOWN, Standing.OTHER_TYPE).contains(counted.standing()));
    }

    /** One for each issuer, those seen last first. */
    static List<SeenView> of(Collection<Count> counts) {
        var byIssuer = new LinkedHashMap<List<String>, List<Count>>();
        counts.forEach(
                count -> byIssuer.computeIfAbsent(List.of(count.issuer(), count.keySource()), any -> new ArrayList<>())
                        .add(count));
        return byIssuer.values().stream().map(SeenView::one).toList();
    }

    private static SeenView one(List<Count> counts) {
        var byType = new LinkedHashMap<String, List<Counted>>();
        counts.forEach(count -> byType.computeIfAbsent(count.type(), any -> new ArrayList<>())
                .add(new Counted(count.standing(), count.answers())));
        return new SeenView(
                counts.get(0).issuer(),
                counts.stream().flatMap(count -> count.name().stream()).findFirst(),
                counts.get(0).keySource(),
                byType.entrySet().stream()
                        .map(entry -> new Type(entry.getKey(), entry.getValue()))
                        .toList(),
                counts.get(0).last());
    }
}
