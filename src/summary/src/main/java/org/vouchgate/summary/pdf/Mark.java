package org.vouchgate.summary.pdf;

import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Assurance;
import org.vouchgate.summary.Outcome;

/** The gateway's own signs. Their shapes differ, not only their colours, and no text can draw one. */
enum Mark {
    TICK(Ink.GOOD) {
        @Override
        void strokes(Sheet sheet, float x, float y, float r) {
            sheet.stroke(
                    Ink.PAPER, r * 0.28f, x - r * 0.48f, y, x - r * 0.12f, y - r * 0.38f, x + r * 0.5f, y + r * 0.38f);
        }
    },
    CROSS(Ink.BAD) {
        @Override
        void strokes(Sheet sheet, float x, float y, float r) {
            float arm = r * 0.4f;
            sheet.stroke(Ink.PAPER, r * 0.28f, x - arm, y - arm, x + arm, y + arm);
            sheet.stroke(Ink.PAPER, r * 0.28f, x - arm, y + arm, x + arm, y - arm);
        }
    },
    QUESTION(Ink.UNSURE) {
        @Override
        void strokes(Sheet sheet, float x, float y, float r) {
            sheet.stroke(
                    Ink.PAPER,
                    r * 0.24f,
                    x - r * 0.34f,
                    y + r * 0.28f,
                    x - r * 0.16f,
                    y + r * 0.52f,
                    x + r * 0.16f,
                    y + r * 0.52f,
                    x + r * 0.34f,
                    y + r * 0.26f,
                    x,
                    y - r * 0.04f,
                    x,
                    y - r * 0.22f);
            sheet.disc(x, y - r * 0.56f, r * 0.13f, Ink.PAPER);
        }
    },
    DASH(Ink.NEUTRAL) {
        @Override
        void strokes(Sheet sheet, float x, float y, float r) {
            sheet.stroke(Ink.PAPER, r * 0.28f, x - r * 0.45f, y, x + r * 0.45f, y);
        }
    };

    private final Ink ink;

    Mark(Ink ink) {
        this.ink = ink;
    }

    abstract void strokes(Sheet sheet, float x, float y, float radius);

    Ink ink() {
        return ink;
    }

    void draw(Sheet sheet, float x, float y, float radius) {
        sheet.disc(x, y, radius, ink);
        strokes(sheet, x, y, radius);
    }

    static Mark of(Outcome outcome) {
        return switch (outcome) {
            case VERIFIED -> TICK;
            case NOT_VERIFIED -> CROSS;
            case UNDETERMINED -> QUESTION;
            case DECLINED, EXPIRED, CANCELLED -> DASH;
        };
    }

    static Mark of(Assurance assurance) {
        return switch (assurance) {
            case VERIFIED -> TICK;
            case REFUSED -> CROSS;
            case PARTLY_VERIFIED, UNVERIFIABLE -> QUESTION;
            case SELF_ASSERTED -> DASH;
        };
    }

    static Mark of(Answer answer) {
        return switch (answer) {
            case PASSED -> TICK;
            case FAILED -> CROSS;
            case UNKNOWN -> QUESTION;
            case NOT_APPLICABLE -> DASH;
        };
    }
}
