package org.vouchgate.gateway.admin.weights;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.admin.Shells;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.samples.Sample;
import org.vouchgate.gateway.scoring.WeightsExample;
import org.vouchgate.matching.Weights;

/** What is scored with: as shipped, changed often, and with mistakes in every number. */
public final class WeightsSamples {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final WeightsPage.Past SHIPPED =
            new WeightsPage.Past("standard-1", Optional.empty(), Optional.empty(), Optional.empty(), true);

    private WeightsSamples() {}

    public static List<Sample> all() {
        var shipped = WeightsForm.of(Weights.standard(), true);
        var wrong = WeightsForm.of(new MultivaluedHashMap<String, String>());
        var history = List.of(
                new WeightsPage.Past(
                        "own-2", Optional.of(NOON), Optional.of("f81d4fae"), Optional.of(Shells.HOSTILE), false),
                new WeightsPage.Past("own-1", Optional.of(NOON), Optional.of("شخص"), Optional.of("Trial"), true),
                SHIPPED);
        return List.of(
                Sample.of("admin-weights", "admin/weights.jte", page(shipped, List.of(SHIPPED), Mistakes.none())),
                Sample.of("admin-weights-history", "admin/weights.jte", page(shipped, history, Mistakes.none())),
                new Sample(
                        "admin-weights-mistakes",
                        words -> new Page(
                                "admin/weights.jte",
                                page(wrong, history, Mistakes.in("", words.say("admin.form.again"))))),
                new Sample(
                        "admin-weights-reason",
                        words -> new Page(
                                "admin/weights.jte",
                                page(
                                        shipped,
                                        history,
                                        Mistakes.in("reason", words.say("weights.mistake.reason", 500))))));
    }

    private static WeightsPage page(WeightsForm form, List<WeightsPage.Past> history, Mistakes mistakes) {
        return new WeightsPage(
                Shells.ADMIN,
                "standard-1",
                form.on(),
                form.groups(),
                form.reason(),
                form.weights()
                        .map(any -> new WeightsExample(
                                55.4,
                                61.25,
                                List.of(new WeightsExample.Line("Java", "The credential names “Java”.", 20, 21.5)))),
                history,
                mistakes);
    }
}
