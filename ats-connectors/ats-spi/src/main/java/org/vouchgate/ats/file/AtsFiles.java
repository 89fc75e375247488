package org.vouchgate.ats.file;

/** Reads and writes files of one directory on an SFTP server. Port: the gateway implements it, connectors are handed it. */
public interface AtsFiles {

    /** Allows nothing. */
    AtsFiles FORBIDDEN = new AtsFiles() {
        @Override
        public FileReply write(FilePlace place, String name, byte[] content) {
            return new FileReply.Forbidden();
        }

        @Override
        public FileReply read(FilePlace place, String name) {
            return new FileReply.Forbidden();
        }
    };

    /**
     * Writes a file so that nobody ever sees a part of it: under another name first, then renamed. A file of this name
     * is replaced. Never throws for what the other side, the network or the guard does, and never tries twice.
     *
     * @param name without a path
     * @return {@link FileReply.Done}, or why not
     */
    FileReply write(FilePlace place, String name, byte[] content);

    /**
     * Reads a file.
     *
     * @return {@link FileReply.Content}, {@link FileReply.Missing}, or why it is not known
     */
    FileReply read(FilePlace place, String name);
}
