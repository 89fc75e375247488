package org.vouchgate.summary.pdf;

import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Assurance;
import org.vouchgate.matching.MatchLine;
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
    /** Half a disc in a ring: some of it. */
    HALF(Ink.UNSURE) {
        @Override
        void draw(Sheet sheet, float x, float y, float radius) {
            sheet.ring(x, y, radius * 0.88f, radius * 0.24f, ink());
            sheet.half(x, y, radius * 0.88f, ink());
        }

        @Override
        void strokes(Sheet sheet, float x, float y, float r) {}
    },
    /** A ring with marks of speech: somebody says so. */
    SPEECH(Ink.NEUTRAL) {
        @Override
        void draw(Sheet sheet, float x, float y, float radius) {
            sheet.ring(x, y, radius * 0.88f, radius * 0.24f, ink());
            strokes(sheet, x, y, radius);
        }

        @Override
        void strokes(Sheet sheet, float x, float y, float r) {
            for (float left : new float[] {-0.32f, 0.08f}) {
                sheet.stroke(ink(), r * 0.22f, x + r * (left + 0.2f), y + r * 0.34f, x + r * left, y - r * 0.06f);
                sheet.disc(x + r * (left + 0.06f), y - r * 0.14f, r * 0.15f, ink());
            }
        }
    },
    /** An empty ring: nothing was presented. */
    RING(Ink.NEUTRAL) {
        @Override
        void draw(Sheet sheet, float x, float y, float radius) {
            sheet.ring(x, y, radius * 0.88f, radius * 0.24f, ink());
        }

        @Override
        void strokes(Sheet sheet, float x, float y, float r) {}
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
            case PARTLY_VERIFIED -> HALF;
            case UNVERIFIABLE -> QUESTION;
            case SELF_ASSERTED -> SPEECH;
        };
    }

    static Mark of(MatchLine.Standing standing) {
        return switch (standing) {
            case SHOWN -> TICK;
            case PARTLY_SHOWN -> HALF;
            case SELF_ASSERTED -> SPEECH;
            case NO_EVIDENCE -> RING;
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
