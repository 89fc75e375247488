package org.vouchgate.gateway.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.vouchgate.matching.Weights;
import org.vouchgate.matching.WeightsFile;

/** Which weights an employer scores with, and did before. */
@ApplicationScoped
public class EmployerWeights {

    /** More changes than this nobody reads; older ones are found by their version all the same. */
    private static final int MOST = 1000;

    private static final String OWN = "own-";

    @Inject
    WeightsVersions versions;

    /** What the employer scores with now. */
    public Scoring of(UUID employer) {
        return versions.of(employer, 1).stream()
                .findFirst()
                .map(EmployerWeights::scoring)
                .orElseGet(Scoring::asShipped);
    }

    /** Everything the employer has scored with, newest first; what the product came with last. */
    public List<Scoring> history(UUID employer) {
        var all = new ArrayList<Scoring>();
        versions.of(employer, MOST).forEach(version -> all.add(scoring(version)));
        all.add(Scoring.asShipped());
        return List.copyOf(all);
    }

    /** The weights of a version that the employer has scored with, such as {@code standard-1} or {@code own-3}. */
    public Optional<Weights> called(UUID employer, String version) {
        return history(employer).stream()
                .map(Scoring::weights)
                .filter(weights -> weights.version().equals(version))
                .findFirst();
    }

    static String version(int number) {
        return OWN + number;
    }

    private static Scoring scoring(WeightsVersion stored) {
        return new Scoring(
                WeightsFile.<Weights>read(
                        json(stored.numbers()), version(stored.number()), Function.identity(), mistakes -> {
                            throw new IllegalStateException("stored weights cannot be used: " + mistakes);
                        }),
                stored.scoring(),
                Optional.of(new Scoring.Change(stored.createdAt(), stored.createdBy(), stored.reason())));
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
