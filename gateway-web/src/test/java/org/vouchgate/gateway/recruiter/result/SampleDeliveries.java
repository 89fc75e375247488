package org.vouchgate.gateway.recruiter.result;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.recruiter.result.ResultPage.DeliveryLine;
import org.vouchgate.words.Words;

/** Steps to an ATS, each as it may stand. */
final class SampleDeliveries {

    private SampleDeliveries() {}

    static List<DeliveryLine> all(Words words) {
        return List.of(
                line(words, "note", "delivered", List.of(), Optional.of("201 Created")),
                line(words, "file", "waiting", List.of(words.say("delivery-step.no-answer")), Optional.empty()),
                line(words, "tags", "not_offered", List.of(), Optional.of("This account has no tags")),
                line(words, "order", "discarded", List.of(), Optional.of("409 Conflict")),
                line(
                        words,
                        "fields",
                        "stuck",
                        List.of(words.say("delivery-step.stuck", "Greenhouse"), words.say("delivery-step.maybe-twice")),
                        Optional.of("500 Internal Server Error")));
    }

    private static DeliveryLine line(
            Words words, String step, String state, List<String> notes, Optional<String> answer) {
        return new DeliveryLine(
                "Greenhouse",
                words.say("delivery-step." + step),
                Badge.ofDelivery(state),
                words.say("delivery-step.attempts", 3),
                notes,
                answer,
                state.equals("stuck")
                        ? Optional.of(UUID.fromString("00000000-0000-4000-8000-000000000002"))
                        : Optional.empty());
    }

    /** What a candidate may say of it. */
    static SaysView says(Words words) {
        var id = UUID.fromString("00000000-0000-4000-8000-000000000003");
        return new SaysView(
                Optional.of(words.say("result.says.unscored", SamplePage.when(words))),
                List.of(
                        new SaysView.Line(
                                id,
                                words.say("result.says.correction.skill"),
                                "The course was two years, not one.",
                                SamplePage.when(words),
                                Optional.empty(),
                                Optional.empty(),
                                false),
                        new SaysView.Line(
                                UUID.fromString("00000000-0000-4000-8000-000000000004"),
                                words.say("result.says.objection.credential"),
                                "<b>Why</b> was this refused?",
                                SamplePage.when(words),
                                Optional.empty(),
                                Optional.empty(),
                                true),
                        new SaysView.Line(
                                UUID.fromString("00000000-0000-4000-8000-000000000005"),
                                words.say("result.says.objection.score"),
                                "Please look again.",
                                SamplePage.when(words),
                                Optional.of("I have looked; the level is now counted."),
                                Optional.of(words.say("decision.by", "Rita Recruiter", SamplePage.when(words))),
                                false)));
    }
}
