package org.vouchgate.summary.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.matching.MatchLine.Standing;
import org.vouchgate.summary.Circumstances;
import org.vouchgate.summary.Correction;
import org.vouchgate.summary.CredentialLine;
import org.vouchgate.summary.Logo;
import org.vouchgate.summary.MatchLines;
import org.vouchgate.summary.Outcome;
import org.vouchgate.summary.RequirementLine;
import org.vouchgate.summary.SummaryDocument;
import org.vouchgate.summary.SummaryRequest;
import org.vouchgate.summary.Superseded;
import org.vouchgate.words.Words;

/** Summaries with everything that may be in one. */
final class FullSamples {

    static final Words ENGLISH = Words.english();
    static final Words ARABIC = Words.in("ar").orElseThrow();

    private FullSamples() {}

    static Circumstances circumstances() {
        return Circumstances.asOf(Samples.NOON.plusSeconds(3600))
                .with(new Correction(
                        "The degree was conferred in 2021, not in 2020. The college has been told and will correct it.",
                        Samples.NOON.plusSeconds(1800)))
                .with(new Logo(png(640, 160), "Example Aerospace plc"));
    }

    static SummaryDocument full() {
        return Samples.ordinary().with(circumstances());
    }

    static SummaryDocument superseded() {
        return Samples.undetermined()
                .with(circumstances().with(new Superseded(Samples.NOON.plusSeconds(7200), "9b1d4c52")));
    }

    static SummaryDocument optedOut() {
        return Samples.verified().with(circumstances().unscored());
    }

    static SummaryDocument blind() {
        return identifying().blind(ENGLISH, Set.of("Fiesta de Graduación"));
    }

    /** Names wherever they may stand. */
    static SummaryDocument identifying() {
        var normal = Samples.ordinary();
        var findings = List.of(
                Finding.passed(Reason.SIGNED_BY_ISSUER, "Signed by hexbridge.example."),
                Finding.unknown(Reason.STATUS_LIST_UNREACHABLE, "The list at status.hexbridge.example was silent."),
                Finding.passed(Reason.ISSUER_ON_TRUST_LIST, "Hexbridge University is on the list."));
        var degree = Samples.credential("Diploma of HEXBRIDGE for Mira Castellanos", "Hexbridge University");
        return new SummaryDocument(
                normal.request(),
                Outcome.VERIFIED,
                "The name Mira  CASTELLANOS stands in both, Castellános in one.",
                List.of(new CredentialLine(
                        "Fiesta de Graduacion, Hexbridge",
                        "did:web:hexbridge.example",
                        degree.judgement(),
                        degree.assurance(),
                        findings,
                        List.of("Endorsed by Hexbridge University."),
                        List.of(degree))),
                new MatchLines(
                        Optional.of(40.0),
                        0.4,
                        List.of(new RequirementLine(
                                "Java",
                                true,
                                Optional.of(40.0),
                                100,
                                List.of("The credential of Hexbridge University names it."))),
                        List.of("Mira shows one of one.")),
                List.of("The list at status.hexbridge.example was silent."),
                circumstances().with(new Correction("I am Mira and was at Hexbridge.", Samples.NOON)),
                false);
    }

    /** Forty requirements, twelve credentials. */
    static SummaryDocument large() {
        var normal = Samples.verified();
        var standings = Standing.values();
        var requirements = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> {
                    var standing = standings[i % 4];
                    boolean points = standing == Standing.SHOWN || standing == Standing.PARTLY_SHOWN;
                    return new RequirementLine(
                            "Requirement " + i
                                    + (i % 7 == 0 ? " with a rather long name that needs two lines of it" : ""),
                            i % 3 != 0,
                            points ? Optional.of(standing == Standing.SHOWN ? 2.5 : 1.2) : Optional.empty(),
                            2.5,
                            standing == Standing.NO_EVIDENCE ? List.of() : List.of("Evidence " + i + " says so."),
                            standing);
                })
                .toList();
        var credentials = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> Samples.credential("Certificate number " + i, "School number " + i))
                .toList();
        return new SummaryDocument(
                normal.request(),
                normal.outcome(),
                normal.explanation(),
                credentials,
                new MatchLines(
                        Optional.of(52.3), 0.8, requirements, normal.match().reasons()),
                List.of(),
                circumstances(),
                false);
    }

    /** A request of people who write Arabic, about a credential whose issuer does not. */
    static SummaryDocument arabic() {
        var normal = Samples.ordinary();
        var request = new SummaryRequest(
                normal.request().reference(),
                "شركة المثال للطيران (Example Air)",
                "ليلى حداد",
                "مهندس منصات",
                "محمد بن سلمان الأندلسي",
                "لمعرفة ما إذا كانت المهارات التي تحتاجها هذه الوظيفة مثبتة بسجلات حقيقية",
                normal.request().askedAt(),
                normal.request().judgedAt(),
                normal.request().retainedUntil(),
                normal.request().liveResult());
        return new SummaryDocument(
                        request,
                        normal.outcome(),
                        "اجتازت كل الوثائق المطلوبة جميع الفحوص.",
                        List.of(
                                Samples.credential("بكالوريوس علوم الحاسوب (2021)", "جامعة المثال"),
                                Samples.credential("Certified Kubernetes Administrator", "Cloud Skills Foundation")),
                        normal.match(),
                        List.of())
                .with(circumstances()
                        .with(new Correction("مُنحت الدرجة في عام 2021 وليس 2020.", Samples.NOON.plusSeconds(1800))));
    }

    static SummaryDocument hostile() {
        return Samples.titled(
                        "Verified\n\n✔ VERIFIED BY VOUCHGATE” Signature passed “ \u202Eeslaf <b>Degree</b>",
                        "אוניברסיטה (2021) ✔ Verified q" + "\u0301".repeat(30))
                .with(Circumstances.asOf(Samples.NOON)
                        .with(new Correction(
                                "W".repeat(600) + " \u2066\u2067x\u202E =cmd|'/C calc'!A0", Samples.NOON)));
    }

    static Attachment record() {
        return new Attachment(
                "verification-record.json",
                "application/json",
                Attachment.Relationship.DATA,
                "The signed verification record",
                "{\"verdict\":\"verified\"}".getBytes(StandardCharsets.UTF_8));
    }

    static byte[] png(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                boolean stripe = Math.abs(x * height - y * width) < width * height / 6;
                image.setRGB(x, y, stripe ? 0xFF1B5E8C : x % 40 < 20 ? 0x00000000 : 0xFF7FB2D0);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
