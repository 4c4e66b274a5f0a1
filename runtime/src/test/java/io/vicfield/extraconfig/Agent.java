package io.vicfield.extraconfig;

import io.vicfield.Scope;
import io.vicfield.VicField;
import io.vicfield.spi.Session;
import java.util.List;
import java.util.Map;

/** A record with two atomic groups, secrets, and a list of names that the guest can change. */
record Agent(
        @VicField(scope = Scope.READ_ONLY) String name,

        @VicField(scope = Scope.READ_WRITE, atomic = "report")
        int status,

        @VicField(scope = Scope.READ_WRITE, atomic = "report")
        List<String> reasons,

        @VicField(scope = Scope.READ_WRITE) Map<String, Session> jobs,
        @VicField(scope = Scope.SECRET, atomic = "login") String user,
        @VicField(scope = Scope.SECRET, atomic = "login") String password,
        @VicField(scope = Scope.SECRET) Map<String, String> tokens) {

    Agent withReport(int newStatus, String... newReasons) {
        return new Agent(name, newStatus, List.of(newReasons), jobs, user, password, tokens);
    }

    Agent withLogin(String newUser, String newPassword) {
        return new Agent(name, status, reasons, jobs, newUser, newPassword, tokens);
    }

    Agent withJobs(Map<String, Session> newJobs) {
        return new Agent(name, status, reasons, newJobs, user, password, tokens);
    }

    Agent withTokens(Map<String, String> newTokens) {
        return new Agent(name, status, reasons, jobs, user, password, newTokens);
    }
}
