package org.khabar.format.json;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.khabar.model.Genre;
import org.khabar.model.Publication;
import org.khabar.model.SourceAgency;
import org.khabar.model.Subject;

/** How an article came out. */
record PublicationWire(
        Optional<OffsetDateTime> publishedAt,
        Optional<SourceAgency> sourceAgency,
        List<String> byline,
        Optional<Genre> genre,
        List<Subject> subjects,
        Optional<URI> url) {

    static PublicationWire of(Publication publication) {
        return new PublicationWire(
                publication.publishedAt(),
                publication.sourceAgency(),
                publication.byline(),
                publication.genre(),
                publication.subjects(),
                publication.url());
    }

    Publication model() {
        Publication.Builder publication =
                Publication.builder().addAllByline(byline).addAllSubjects(subjects);
        publishedAt.ifPresent(publication::publishedAt);
        sourceAgency.ifPresent(publication::sourceAgency);
        genre.ifPresent(publication::genre);
        url.ifPresent(publication::url);
        return publication.build();
    }
}
