"""Partnerships as plain data, and their intervals as rows, which are made anew with each save."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from django.core.exceptions import ValidationError
from django.db import models, router, transaction

from partnerships import Partnership, PartnershipsError, Status, wording
from partnerships.formats.converter import make_converter

if TYPE_CHECKING:
    from datetime import date

CONVERTER = make_converter()


class PartnershipQuerySet(models.QuerySet):
    """What is asked in SQL."""

    def with_status_on(self, day: date, *statuses: Status) -> Self:
        """Keep those that certainly have one of the statuses on a day, as `Partnership.status_on`."""
        return self.filter(  # in one call, so that one interval meets all conditions
            intervals__first__lte=day,
            intervals__last__gte=day,
            intervals__status__in=[status.value for status in statuses],
        )

    def in_force_on(self, day: date, *, possible: bool = False) -> Self:
        """Keep those in force on a day, as `Registry.in_force_on`."""
        known = "intervals__possibly_in_force" if possible else "intervals__certainly_in_force"
        return self.filter(intervals__first__lte=day, intervals__last__gte=day, **{known: True})


class StoredPartnership(models.Model):
    """A partnership, as `partnerships.formats.converter` writes it. All other columns follow from it."""

    id = models.CharField(primary_key=True, max_length=200, editable=False)
    title = models.CharField(max_length=500, editable=False)
    data = models.JSONField()

    objects = PartnershipQuerySet.as_manager()

    class Meta:
        """In the order of titles."""

        ordering = ("title", "id")

    def __str__(self) -> str:
        return self.title

    def save(self, *args: Any, using: str | None = None, **options: Any) -> None:  # noqa: ANN401  # Django's
        """Save the partnership and its intervals, or neither."""
        partnership = self.partnership
        self.id, self.title = partnership.id, partnership.title()
        using = using or router.db_for_write(type(self), instance=self)
        with transaction.atomic(using=using):
            super().save(*args, using=using, **options)
            intervals = StoredInterval.objects.using(using)
            intervals.filter(stored=self).delete()
            intervals.bulk_create(
                StoredInterval(
                    stored=self,
                    first=each.first,
                    last=each.last,
                    status=each.status.value,
                    certainly_in_force=each.statuses == {Status.IN_FORCE},
                    possibly_in_force=Status.IN_FORCE in each.statuses,
                )
                for each in partnership.timeline()
            )

    @classmethod
    def of(cls, partnership: Partnership) -> Self:
        """Return a partnership as a row that is yet to be saved."""
        return cls(id=partnership.id, data=CONVERTER.unstructure(partnership))

    @property
    def partnership(self) -> Partnership:
        """The partnership, of which all can be asked."""
        return CONVERTER.structure(self.data, Partnership)

    def clean(self) -> None:
        """Refuse what is no partnership, and another one under the same id."""
        try:
            id_ = self.partnership.id
        except PartnershipsError as error:
            raise ValidationError({"data": str(error)}) from error
        if self.id and self.id != id_:
            raise ValidationError({"data": f"the id must stay {self.id!r}: {id_!r}"})
        if not self.id and type(self).objects.filter(pk=id_).exists():
            raise ValidationError({"data": f"there is one already: {id_!r}"})


class StoredInterval(models.Model):
    """Days on which a partnership has one status. Both ends belong to it."""

    stored = models.ForeignKey(StoredPartnership, models.CASCADE, related_name="intervals")
    first = models.DateField()
    last = models.DateField()
    status = models.CharField(
        max_length=20, choices=[(each.value, wording.status(each)) for each in Status]
    )
    certainly_in_force = models.BooleanField()
    possibly_in_force = models.BooleanField()

    class Meta:
        """In the order of days, by which a day is found."""

        ordering = ("first",)
        indexes = (models.Index(fields=["first", "last"], name="interval_days"),)

    def __str__(self) -> str:
        return f"{self.first} to {self.last}: {self.get_status_display()}"
