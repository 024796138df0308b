#include "model.h"

#include "shisa/limits.h"

static void read_channel(struct line *line, void *item)
{
    struct channel *channel = item;
    channel->id = line_word(line, "id", REQUIRED);
    channel->name = line_text(line, "name", REQUIRED);
    channel->mark = line_text(line, "mark", OPTIONAL);
    channel->spoken = line_flag(line, "spoken");
    channel->oneway = line_flag(line, "oneway");
    if (channel->mark.en == NULL && channel->mark.ja == NULL) {
        channel->mark = channel->name;
    }
}

static void read_role(struct line *line, void *item)
{
    struct role *role = item;
    role->id = line_word(line, "id", REQUIRED);
    role->name = line_text(line, "name", REQUIRED);
    role->organisation = line_text(line, "organisation", OPTIONAL);
    role->phone = line_word(line, "phone", OPTIONAL);
    role->own = line_flag(line, "own");
}

static void read_action_target(struct line *line, void *item)
{
    struct target *target = item;
    target->kind = line_word(line, "kind", REQUIRED);
    target->id = line_word(line, "id", REQUIRED);
    target->name = line_text(line, "name", REQUIRED);
    target->asks = line_word(line, "asks", OPTIONAL);
}

static void read_action(struct line *line, void *item)
{
    struct action *action = item;
    action->id = line_word(line, "id", REQUIRED);
    action->name = line_text(line, "name", REQUIRED);
    action->help = line_text(line, "help", OPTIONAL);
    action->group = line_text(line, "group", OPTIONAL);
    action->takes = line_count(line, "takes", OPTIONAL, SHISA_LENGTH_MS_MAX);
    action->targets = line_list(line, "targets", sizeof *action->targets, read_action_target,
                                &action->target_count);
}

static void read_document(struct line *line, void *item)
{
    struct document *document = item;
    document->id = line_word(line, "id", REQUIRED);
    document->title = line_text(line, "title", REQUIRED);
    document->text = line_text(line, "text", REQUIRED);
}

static void read_service(struct line *line, void *item)
{
    struct service *service = item;
    service->id = line_word(line, "id", REQUIRED);
    service->name = line_text(line, "name", REQUIRED);
    service->level = (int)line_count(line, "level", REQUIRED, 100);
    service->customers = line_count(line, "customers", OPTIONAL, INT64_MAX);
    service->own = line_flag(line, "own");
}

static void read_resource(struct line *line, void *item)
{
    struct resource *resource = item;
    resource->id = line_word(line, "id", REQUIRED);
    resource->name = line_text(line, "name", REQUIRED);
    resource->free = line_count(line, "free", REQUIRED, INT32_MAX);
    resource->count = line_count(line, "count", OPTIONAL, INT32_MAX);
}

static void read_lists(struct line *line, struct model *model)
{
    model->channels =
        line_list(line, "channels", sizeof *model->channels, read_channel, &model->channel_count);
    model->roles = line_list(line, "roles", sizeof *model->roles, read_role, &model->role_count);
    model->actions =
        line_list(line, "actions", sizeof *model->actions, read_action, &model->action_count);
    model->documents = line_list(line, "documents", sizeof *model->documents, read_document,
                                 &model->document_count);
    model->services =
        line_list(line, "services", sizeof *model->services, read_service, &model->service_count);
    model->resources = line_list(line, "resources", sizeof *model->resources, read_resource,
                                 &model->resource_count);
}

void read_hello(struct line *line, struct model *model)
{
    if (line_count(line, "version", REQUIRED, INT64_MAX) != 2 && !line->bad) {
        line_fail(line, "version", "is not 2: hub and seat are of different releases");
        return;
    }
    model->role = line_word(line, "role", REQUIRED);
    model->role_name = line_text(line, "role_name", REQUIRED);
    model->organisation_name = line_text(line, "organisation_name", REQUIRED);
    model->title = line_text(line, "title", OPTIONAL);
    model->briefing = line_text(line, "briefing", OPTIONAL);
    model->course.story.starts = line_number(line, "starts", OPTIONAL);
    model->course.story.length = line_count(line, "length", REQUIRED, SHISA_LENGTH_MS_MAX);
    model->course.solo = line_flag(line, "solo");
    model->course.speed = 1000;
    model->severity = -1;
    model->course.greeted = true;
    read_lists(line, model);
}
