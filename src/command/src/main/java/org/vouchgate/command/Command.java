package org.vouchgate.command;

import java.io.IOException;
import java.util.List;

/** Something that can be done from the command line. */
interface Command {

    /** What it is called. */
    String name();

    /** The options it takes beside {@code --in} and {@code --out}, without their dashes. */
    List<String> options();

    /** In a line: how it is called, and what it does. */
    String usage();

    /**
     * Does it.
     *
     * @param given what was given on the command line
     * @return what was done
     * @throws IOException  if a file cannot be read or written
     * @throws WrongUse if what was given cannot be used
     */
    Done run(Options given) throws IOException;
}
