package io.vicfield.examples.tether.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
    @TempDir
    private Path root;

    @BeforeEach
    void image() throws IOException {
        Path etc = Files.createDirectory(root.resolve("etc"));
        Files.writeString(etc.resolve("passwd"), """
                # a comment
                root:x:0:0:root:/root:/bin/sh
                web:x:1000:100:Web Server:/srv/web:/bin/false
                broken
                """);
        Files.writeString(etc.resolve("group"), """
                users:x:100:
                mail:x:8:other,web
                tty:x:5:web
                """);
    }

    @Test
    void aUserBringsItsGroupsAndItsHome() throws LaunchException {
        Identity web = new Identity(1000, 100, List.of(8, 5), "/srv/web");
        assertThat(find("web", "")).isEqualTo(web);
        assertThat(find("1000", "")).isEqualTo(web);
    }

    @Test
    void anExplicitGroupIsTheOnlyOne() throws LaunchException {
        Identity inMail = new Identity(1000, 8, List.of(), "/srv/web");
        assertThat(find("web", "mail")).isEqualTo(inMail);
        assertThat(find("web:mail", "")).isEqualTo(inMail);
        assertThat(find("web", "8")).isEqualTo(inMail);
        assertThat(find("", "mail")).isEqualTo(new Identity(0, 8, List.of(), "/"));
    }

    @Test
    void numbersNeedNoEntry() throws LaunchException {
        assertThat(find("4711", "4712")).isEqualTo(new Identity(4711, 4712, List.of(), "/"));
    }

    @Test
    void unknownNamesAreRefused() {
        assertThatThrownBy(() -> find("nobody", ""))
                .hasMessage("unable to find user nobody: no matching entries in passwd file");
        assertThatThrownBy(() -> find("web", "wheel"))
                .hasMessage("unable to find group wheel: no matching entries in group file");
        assertThatThrownBy(() -> find("broken", "")).hasMessageContaining("unable to find user broken");
    }

    @Test
    void anImageWithoutTheFilesHasNumbersOnly(@TempDir Path empty) throws LaunchException {
        assertThat(new Accounts(empty).find("7", "8")).isEqualTo(new Identity(7, 8, List.of(), "/"));
        assertThatThrownBy(() -> new Accounts(empty).find("root", "")).isInstanceOf(LaunchException.class);
    }

    private Identity find(String user, String group) throws LaunchException {
        return new Accounts(root).find(user, group);
    }
}
