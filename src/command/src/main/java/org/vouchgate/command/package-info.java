/**
 * The libraries from the command line: a file in, a file out, line by line, with no server and no database. Each command is a
 * {@link org.vouchgate.command.Command}; {@link org.vouchgate.command.Main} lists them.
 */
@NullMarked
package org.vouchgate.command;

import org.jspecify.annotations.NullMarked;
