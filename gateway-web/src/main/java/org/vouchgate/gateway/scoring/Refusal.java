package org.vouchgate.gateway.scoring;

import java.util.List;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.matching.Mistake;

/** Tells a caller everything that is wrong with an input. */
final class Refusal {

    private Refusal() {}

    static BadInput of(List<Mistake> mistakes) {
        return new BadInput(
                "Correct what is listed under errors and send it again.",
                mistakes.stream()
                        .map(mistake -> new Problem.Error(mistake.pointer(), mistake.sentence()))
                        .toList());
    }

    static BadInput of(String pointer, String sentence) {
        return new BadInput(pointer, sentence);
    }
}
