package io.vicfield.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.junit.jupiter.api.Test;

/** The JDK's exceptions about files often have a path as their only message. */
class FailureTest {
    @Test
    void readingSaysWhy() {
        assertThat(Failure.reading("a", new NoSuchFileException("a"))).hasMessage("a: does not exist");
        assertThat(Failure.reading("a", new AccessDeniedException("a")))
                .hasMessage("a: cannot be read: permission denied");
        assertThat(Failure.reading("a", new FileSystemException("a", null, "File name too long")))
                .hasMessage("a: cannot be read: File name too long");
        assertThat(Failure.reading("a", new IOException("Is a directory")))
                .hasMessage("a: cannot be read: Is a directory");
    }

    @Test
    void writingSaysWhyAndForWhichFile() {
        assertThat(Failure.writing("d/a", new AccessDeniedException("d/.a.lock")))
                .hasMessage("d/a: cannot be written: d/.a.lock: permission denied");
        assertThat(Failure.writing("d/a", new NoSuchFileException("d/a")))
                .hasMessage("d/a: cannot be written: no such file or folder");
        assertThat(Failure.writing("d/a", new NotDirectoryException("d")))
                .hasMessage("d/a: cannot be written: d: not a folder");
        assertThat(Failure.writing("d/a", new FileSystemException("d/a")))
                .hasMessage("d/a: cannot be written: FileSystemException");
    }
}
