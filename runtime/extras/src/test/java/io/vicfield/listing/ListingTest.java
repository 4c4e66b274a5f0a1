package io.vicfield.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicProblem;
import io.vicfield.samples.Host;
import io.vicfield.samples.HostCodec;
import io.vicfield.samples.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListingTest {
    private static final Session.Cmd ECHO = new Session.Cmd("/bin/echo", List.of("echo", "hi"), "x");
    private static final Session SESSION = new Session(ECHO, 7, "n");
    private static final Host HOST =
            new Host(42, Map.of("a.b/c", SESSION), Map.of("x/y", ECHO), Optional.empty(), "s3cret");

    private static List<String> lines(ListingNode content) {
        List<String> lines = new ArrayList<>();
        add(content, lines);
        return lines;
    }

    private static void add(ListingNode content, List<String> lines) {
        if (content instanceof ListingNode.Named named) {
            named.parts().values().forEach(part -> add(part, lines));
        } else if (content instanceof ListingNode.Items items) {
            items.elements().forEach(element -> add(element, lines));
        } else if (content instanceof ListingNode.Leaf leaf) {
            lines.add(leaf.path() + " = " + text(leaf) + " at " + leaf.key());
        }
    }

    private static String text(ListingNode.Leaf leaf) {
        if (leaf instanceof ListingNode.Value value) {
            return value.type().type() + " " + value.text();
        }
        return leaf instanceof ListingNode.Elements elements ? elements.texts().toString() : "secret";
    }

    @Test
    void everyLeafHasItsPathAndKey() {
        assertThat(lines(Listing.of(HostCodec.INSTANCE, HOST).root()))
                .containsExactly(
                        "Host.createTime = int64 42 at guestinfo.vice..createtime",
                        "Host.sessions[\"a.b/c\"].cmd.path = string /bin/echo at guestinfo.vice./sessions|a/b/c/cmd/Path",
                        "Host.sessions[\"a.b/c\"].cmd.args = [echo, hi] at guestinfo.vice./sessions|a/b/c/cmd/Args~",
                        "Host.sessions[\"a.b/c\"].cmd.inherits = string x at guestinfo.vice./sessions|a/b/c/cmd/inherits",
                        "Host.sessions[\"a.b/c\"].exitStatus = int32 7 at guestinfo.vice..sessions|a.b.c.status",
                        "Host.sessions[\"a.b/c\"].notes = string n at sessions|a.b/c/notes",
                        "Host.execs[\"x/y\"].path = string /bin/echo at guestinfo.vice./execs|x/y/Path@non-persistent",
                        "Host.execs[\"x/y\"].args = [echo, hi] at guestinfo.vice./execs|x/y/Args~@non-persistent",
                        "Host.execs[\"x/y\"].inherits = string x at guestinfo.vice./execs|x/y/inherits@non-persistent",
                        "Host.token = secret at guestinfo.vice./token@secret");
    }

    @Test
    void theTreeHasTheRecordsNamesAndNothingThatIsAbsent() {
        ListingNode.Named root = Listing.of(HostCodec.INSTANCE, HOST).root();
        assertThat(root.parts().keySet()).containsExactly("createTime", "sessions", "execs", "token");
        assertThat(((ListingNode.Named) root.parts().get("sessions")).parts()).containsOnlyKeys("a.b/c");
    }

    @Test
    void itsKeysAreThoseThatAreWritten() {
        assertThat(Listing.of(HostCodec.INSTANCE, HOST).keys())
                .contains("guestinfo.vice./sessions", "guestinfo.vice./sessions|a/b/c/cmd/Args")
                .allMatch(HostCodec.INSTANCE::owns)
                .hasSize(14);
    }

    @Test
    void aSecretsTextIsNowhere() {
        assertThat(Listing.of(HostCodec.INSTANCE, HOST).toString()).doesNotContain("s3cret");
    }

    @Test
    void aValueThatCannotBeEncodedIsAProblemAndOthersAreListed() {
        Session bad = new Session(new Session.Cmd("<nil>", List.of("a|b"), ""), 0, "");
        Listing listing = Listing.of(HostCodec.INSTANCE, new Host(1, Map.of("a", bad), Map.of(), Optional.empty(), ""));
        assertThat(listing.problems())
                .extracting(VicProblem::path)
                .containsExactly("Host.sessions[\"a\"].cmd.path", "Host.sessions[\"a\"].cmd.args[0]");
        assertThat(lines(listing.root()))
                .contains("Host.createTime = int64 1 at guestinfo.vice..createtime")
                .noneMatch(line -> line.contains("Path") || line.contains("Args"));
    }
}
