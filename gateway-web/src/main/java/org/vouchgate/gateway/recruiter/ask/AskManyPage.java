package org.vouchgate.gateway.recruiter.ask;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * The form that asks many candidates, with what has been typed.
 *
 * @param read    what was read from the list, once somebody wanted to know
 * @param most    how many may be in one list
 * @param earlier lists that were asked before, newest first
 */
public record AskManyPage(
        Shell shell,
        UUID job,
        String jobTitle,
        AskManyForm form,
        WhatPart what,
        Optional<Read> read,
        int most,
        List<Earlier> earlier,
        Mistakes mistakes) {

    /**
     * A list as it was understood.
     *
     * @param fine  those who can be asked
     * @param wrong the lines that cannot be used
     */
    public record Read(List<FineLine> fine, List<WrongLine> wrong) {

        public Read {
            fine = List.copyOf(fine);
            wrong = List.copyOf(wrong);
        }
    }

    /** Somebody who can be asked. */
    public record FineLine(int number, String name, String email, String reference) {}

    /** A line that cannot be used, as typed, and why. */
    public record WrongLine(int number, String typed, String why) {}

    /** A list that was asked before. */
    public record Earlier(UUID id, String at, int size) {}

    public AskManyPage {
        earlier = List.copyOf(earlier);
    }
}
