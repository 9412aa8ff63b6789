"""The pages on which administrators edit partnerships."""

from datetime import date
from typing import Any

from django.contrib import admin

from django_partnerships.models import StoredInterval, StoredPartnership
from partnerships import wording


class IntervalInline(admin.TabularInline):
    """The intervals below the form, to be seen and not to be edited."""

    model = StoredInterval
    fields = ("first", "last", "status")
    extra = 0
    can_delete = False

    def has_add_permission(self, *_: Any) -> bool:  # noqa: ANN401  # Django's
        """They follow from the partnership."""
        return False

    def has_change_permission(self, *_: Any) -> bool:  # noqa: ANN401  # the same
        """They follow from the partnership."""
        return False


@admin.register(StoredPartnership)
class PartnershipAdmin(admin.ModelAdmin):
    """Partnerships with their status today."""

    list_display = ("title", "status_today")
    search_fields = ("title",)
    inlines = (IntervalInline,)

    @admin.display(description="Status today")
    def status_today(self, stored: StoredPartnership) -> str:
        """Return the status in words."""
        return wording.status(stored.partnership.status_on(date.today()))
