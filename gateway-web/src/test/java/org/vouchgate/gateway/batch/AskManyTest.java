package org.vouchgate.gateway.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.request.Opened.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.persistence.Commits;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.request.AtsOrigin;
import org.vouchgate.gateway.request.NewPresentationRequest;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestPresentation;
import org.vouchgate.gateway.request.Requester;
import org.vouchgate.gateway.round.OneByOnes;

/** Lines of a batch of which one meets a bug whenever it is opened. */
class AskManyTest {

    private static final int ATTEMPTS = 5;

    private final List<String> asked = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    @DisplayName("a line that breaks off holds up no other line, and ends after five attempts with a sentence")
    void one_that_breaks_off_holds_up_nobody_and_ends(Engine engine) {
        var database = engine.database();
        database.empty();
        var known = Opened.in(database);
        var batch = batch(database, known);

        asking(database, known).openSome(10);
        assertThat(asked).as("the broken one came first").containsExactly("Ada", "Bea");
        for (int i = 1; i < ATTEMPTS; i++) {
            asking(database, known).openSome(10);
        }

        asking(database, known).openSome(10);

        var first = database.commit(Batches.class, batches -> batches.lines(known.employer(), batch))
                .get(0);
        assertThat(first.state()).isEqualTo(BatchLine.State.REFUSED);
        assertThat(first.problem().orElseThrow()).contains("has been logged", "by themselves");
    }

    private static UUID batch(Database database, PresentationRequest known) {
        var wish =
                new BatchWish(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        var by = new Requester("recruiter", "Rita");
        var batch = Batch.of(known.employer(), known.job(), by, wish, 3, NOON, NOON.plusSeconds(1));
        return database.commit(Batches.class, batches -> {
            batches.add(batch, List.of(listed("Broken"), listed("Ada"), listed("Bea")));
            return batch.id();
        });
    }

    private static ListedCandidate listed(String name) {
        return new ListedCandidate(name, "", "");
    }

    private AskMany asking(Database database, PresentationRequest known) {
        var commits = new Commits(database);
        var asking = new AskMany();
        asking.batches = commits.on(new Batches());
        asking.commit = commits;
        asking.oneByOne = OneByOnes.at(NOON);
        asking.requestPresentation = new RequestPresentation() {
            @Override
            public PresentationRequest order(
                    UUID employer, Requester by, NewPresentationRequest wanted, AtsOrigin origin) {
                var name = wanted.candidate().name();
                if ("Broken".equals(name)) {
                    throw new IllegalStateException("a bug");
                }
                asked.add(name);
                return known;
            }
        };
        return asking;
    }
}
