package org.khabar.format.json;

import java.util.Optional;
import org.khabar.model.Role;
import org.khabar.model.RoleStatus;
import org.khabar.text.Span;

/** An office that somebody holds. */
record RoleWire(
        String office,
        Optional<String> of,
        Optional<String> portfolio,
        Optional<Span> portfolioSpan,
        RoleStatus status,
        Span span) {

    static RoleWire of(Role role) {
        return new RoleWire(
                role.office(), role.of(), role.portfolio(), role.portfolioSpan(), role.status(), role.span());
    }

    Role model() {
        Role.Builder role = Role.builder().office(office).status(status).span(span);
        of.ifPresent(role::of);
        portfolio.ifPresent(role::portfolio);
        portfolioSpan.ifPresent(role::portfolioSpan);
        return role.build();
    }
}
