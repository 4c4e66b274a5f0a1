package io.vicfield.examples.console;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;

/** Reports to the user that a command failed. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The largest number of details. */
    private static final int SHOWN = 20;

    /** Creates a failure with a message of one sentence. */
    public Failure(String message) {
        super(Cells.printable(message));
    }

    /** Creates a failure with a sentence and its first details, each on its own line. */
    public Failure(String message, List<?> details) {
        super(Cells.printable(message) + ":" + firstLines(details));
    }

    /** Creates a failure to read a file, with the reason. */
    public static Failure reading(Object file, IOException cause) {
        return cause instanceof NoSuchFileException
                ? new Failure(file + ": does not exist")
                : new Failure(file + ": cannot be read: " + reason(file, cause));
    }

    /** Creates a failure to write a file, with the reason. */
    public static Failure writing(Object file, IOException cause) {
        return new Failure(file + ": cannot be written: " + reason(file, cause));
    }

    /** Returns the reason, because the message of many exceptions is only a path. Names the path of another file. */
    private static String reason(Object file, IOException cause) {
        if (!(cause instanceof FileSystemException failure)) {
            return String.valueOf(cause.getMessage());
        }
        String at = failure.getFile();
        return at == null || at.equals(file.toString()) ? reason(failure) : at + ": " + reason(failure);
    }

    private static String reason(FileSystemException cause) {
        if (cause.getReason() != null) {
            return cause.getReason();
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        return cause instanceof NotDirectoryException
                ? "not a folder"
                : cause.getClass().getSimpleName();
    }

    /** Formats the first details like {@link #lines}, and counts the others. */
    public static String firstLines(List<?> details) {
        int more = details.size() - SHOWN;
        return more <= 0 ? lines(details) : lines(details.subList(0, SHOWN)) + "\n  … and " + more + " more";
    }

    /** Formats each detail on its own, indented line, without characters that control a terminal. */
    public static String lines(List<?> details) {
        StringBuilder lines = new StringBuilder();
        for (Object detail : details) {
            lines.append("\n  ").append(Cells.printable(detail.toString()));
        }
        return lines.toString();
    }
}
